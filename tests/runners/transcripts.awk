# Reads a transcript. Without -v join=1: writes each command to STEPS/N.sh and all of them, in order, to
# STEPS/session.sh. With it: prints the transcript with what the commands printed (STEPS/N.out, STEPS/N.status),
# keeping what stands there where it fits. -v markdown=1: only blocks fenced as `console` are transcripts.

function complain(words) {
  printf "%s:%d: %s\n", FILENAME, FNR, words > "/dev/stderr"
  faulty = 1
}

# Whether want[1..wants] describes got[1..gots]; a line "..." stands for any number of lines.
function fits(    w, g, star, mark) {
  w = g = 1
  while (g <= gots) {
    if (w <= wants && want[w] == "...") { star = w++; mark = g }
    else if (w <= wants && want[w] == got[g]) { w++; g++ }
    else if (star) { w = star + 1; g = ++mark }
    else return 0
  }
  while (w <= wants && want[w] == "...") w++
  return w > wants
}

function split_step(    file) {
  file = steps "/" step ".sh"
  printf "%s\n", command > file
  close(file)
  printf "{ . '%s'; } >'%s/%d.out' 2>&1 </dev/null; echo $? >'%s/%d.status'\n", file, steps, step, steps, step \
    > (steps "/session.sh")
}

function join_step(    file, line, status) {
  file = steps "/" step ".status"
  if ((getline status < file) <= 0) {
    complain("the shell ended before it finished: " shown[1])
    return
  }
  close(file)
  file = steps "/" step ".out"
  gots = 0
  while ((getline line < file) > 0) got[++gots] = line
  close(file)
  if (wants && want[wants] ~ /^# exit status [0-9]+$/) wants--
  for (i = 1; i <= lines; i++) print shown[i]
  if (fits()) for (i = 1; i <= wants; i++) print want[i]
  else for (i = 1; i <= gots; i++) print got[i]
  if (status != 0) print "# exit status " status
}

function finish() {
  if (terminator != "") complain("no line \"" terminator "\" ends the text of: " shown[1])
  terminator = ""
  if (command != "") { if (join) join_step(); else split_step() }
  command = ""
  lines = wants = 0
}

# Adds a line to the command: the first one, one after a backslash, or the text that `<<'EOF'` announces.
function extend(text) {
  shown[++lines] = $0
  command = lines == 1 ? text : command "\n" text
  if (terminator != "") {
    if (text == terminator) terminator = ""
  } else if (match(text, /<<['"]?[A-Za-z_]+['"]?/)) {
    terminator = substr(text, RSTART + 2, RLENGTH - 2)
    gsub(/['"]/, "", terminator)
  }
}

function transcript_line() {
  if (terminator != "" || command ~ /\\$/ && !wants) extend($0)
  else if (/^\$ /) { finish(); step++; extend(substr($0, 3)) }
  else if (command != "") want[++wants] = $0
  else if (join) print
}

{ sub(/\r$/, "") }

!markdown { transcript_line(); next }

match($0, /^`+/) && RLENGTH >= (fence ? fence : 3) && (!fence || RLENGTH == length($0)) {
  if (fence) { finish(); fence = 0 }
  else { fence = RLENGTH; console = substr($0, RLENGTH + 1) ~ /^ *console *$/ }
  if (join) print
  next
}

fence && console { transcript_line(); next }

/^[ \t>]+```+ *console/ { complain("a console block must start at the left margin, or nobody runs it") }
/^[ \t>]*\$ / { complain("a command stands outside a console block, where nobody runs it") }
join { print }

END {
  finish()
  if (fence) complain("the block is not closed")
  exit faulty
}
