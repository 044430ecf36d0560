# Writes each phrase of a golden file into a file of its own behind `prefix`, and adds its words, each once, to libFuzzer's dictionary `words`.
BEGIN {
  for (byte = 128; byte < 256; ++byte) hex[sprintf("%c", byte)] = sprintf("\\x%02X", byte)
}
/^#/ || !/ => / { next }
{
  phrase = $0
  sub(/ => .*$/, "", phrase)
  sub(/^\[[0-9-]*\] /, "", phrase)
  file = prefix NR
  printf "%s", phrase > file
  close(file)
  count = split(phrase, parts, /[ "\\]+/)
  for (i = 1; i <= count; ++i) add(parts[i])
}
function add(word, at, letter, escaped) {
  if (word == "" || word in seen) return
  seen[word] = 1
  for (at = 1; at <= length(word); ++at) {
    letter = substr(word, at, 1)
    escaped = escaped (letter in hex ? hex[letter] : letter)
  }
  print "\"" escaped "\"" >> words
}
