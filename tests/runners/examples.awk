# Writes each YAML block of a rule's page that is fenced as "```yaml wrong [FILE]" or "```yaml right [FILE]" to
# FOLDER/N.text and prints "N verdict FILE"; FILE is ke-hoach.yaml where none is named. A block without a line
# `format:` is taken to be part of a plan.

function finish(    file) {
  file = folder "/" n ".text"
  if (text !~ /(^|\n)format:/) text = "format: cchc-plan/1\n" text
  printf "%s", text > file
  close(file)
  print n, verdict, name
}

/^```/ {
  if (inside && verdict != "") finish()
  inside = !inside
  verdict = ""
  if (inside && $1 == "```yaml" && ($2 == "wrong" || $2 == "right")) {
    n++
    verdict = $2
    name = NF > 2 ? $3 : "ke-hoach.yaml"
    text = ""
  }
  next
}
verdict != "" { text = text $0 "\n" }
