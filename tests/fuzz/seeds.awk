# Writes each phrase of a golden file into a file of `folder`, and its words, each once, as a dictionary of libFuzzer into `words`.
BEGIN {
  for (byte = 128; byte < 256; ++byte) hex[sprintf("%c", byte)] = sprintf("\\x%02X", byte)
}
/^#/ || !/ => / { next }
{
  phrase = $0
  sub(/ => .*$/, "", phrase)
  sub(/^\[[0-9-]*\] /, "", phrase)
  file = folder "/" NR
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
  print "\"" escaped "\"" > words
}
