# Holds findings (`file:line:column: severity[code name]: message`, last file argument) against the expectations
# in the files before it: `# expect: name, name@column` on the line itself, `# expect-next: …` on the line before,
# or rows `line:column name` / `line name` in FILE.expected. Prints every difference; exit 1 where there is one.

function expect(file, line, name) {
  key = file ":" line " " name
  if (!(key in wanted)) order[++expectations] = key
  wanted[key] = 1
}

function expect_all(line, names,    i, n, list) {
  n = split(names, list, /[ ,]+/)
  for (i = 1; i <= n; i++) if (list[i] != "") expect(FILENAME, line, list[i])
}

{ sub(/\r$/, "") }

FILENAME == findings {
  if (!match($0, /:[0-9]+:[0-9]+: [a-z]+\[CC[0-9]+ [a-z0-9-]+\]: /)) next
  split(substr($0, RSTART + 1, RLENGTH), part, /[]: []+/)
  place = substr($0, 1, RSTART - 1) ":" part[1]
  exact = place " " part[5] "@" part[2]
  loose = place " " part[5]
  if (exact in wanted || loose in wanted) { fired[exact] = fired[loose] = 1; next }
  print "unexpected: " $0
  faulty = 1
  next
}

FILENAME ~ /\.expected$/ {
  if (!/^[0-9]+(:[0-9]+)? [a-z0-9-]+$/) {
    print FILENAME ":" FNR ": not a row `line:column name`: " $0
    faulty = 1
    next
  }
  split($1, part, ":")
  expect(substr(FILENAME, 1, length(FILENAME) - 9), part[1], $2 (part[2] ? "@" part[2] : ""))
  next
}

match($0, /# expect: /) { expect_all(FNR, substr($0, RSTART + RLENGTH)) }
match($0, /# expect-next: /) { expect_all(FNR + 1, substr($0, RSTART + RLENGTH)) }

END {
  for (i = 1; i <= expectations; i++) if (!(order[i] in fired)) { print "did not fire: " order[i]; faulty = 1 }
  exit faulty
}
