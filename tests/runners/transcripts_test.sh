#!/bin/sh
# tests/transcripts.sh must pass what is right, notice what is not, and mend it with --rewrite.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cd "$scratch"
mkdir -p project/tests/runners project/examples/one
cp "$root/tests/transcripts.sh" project/tests
cp "$root/tests/runners/transcripts.awk" project/tests/runners
echo 'format: cchc-plan/1' >project/examples/one/plan.yaml
CCHC=/bin/echo
export CCHC
unset CCHC_REWRITE_GOLDENS

failed=0
# should hold|fail|mend WHAT FILE: FILE's text is the standard input.
should() {
  cat >"$3"
  case $1 in
    hold) sh project/tests/transcripts.sh "$3" >out 2>&1 && return 0 ;;
    fail) sh project/tests/transcripts.sh "$3" >out 2>&1 || return 0 ;;
    mend) sh project/tests/transcripts.sh --rewrite "$3" >out 2>&1 && sh project/tests/transcripts.sh "$3" >>out 2>&1 && return 0 ;;
  esac
  echo "should $1: $2"
  cat out
  failed=1
}

should hold 'output, exit status, text for cat, a long line, the working folder' a.console <<'END'
a line before the first command is a description
$ cat > names <<'EOF'
một
$ hai
EOF
$ tr -d '$' < names
một
 hai
$ echo a \
  b; cd /
a b
$ pwd; (exit 3)
/
# exit status 3
$ cchc the program on PATH
the program on PATH
END
should hold 'dots stand for any number of lines' a.console <<'END'
$ printf '1\n2\n3\n4\n'
...
2
...
4
...
END
should fail 'dots do not stand for what comes after them' a.console <<'END'
$ printf '1\n2\n3\n4\n'
...
2
END
should fail 'another output' a.console <<'END'
$ echo a
b
END
should fail 'one line too many' a.console <<'END'
$ printf 'a\nb\n'
a
END
should fail 'an exit status that is not shown' a.console <<'END'
$ false
END
should fail 'an exit status that did not come' a.console <<'END'
$ true
# exit status 1
END
should fail 'a command that ends the shell' a.console <<'END'
$ exit 0
END
should fail 'no command at all' a.console <<'END'
nothing
END
should mend 'standard error and exit status' a.console <<'END'
$ echo a >&2; (exit 2)
b
END
grep -q '^# exit status 2$' a.console || { echo 'the exit status was not rewritten'; failed=1; }
should hold 'a page runs among the examples; other blocks are left alone' a.md <<'END'
Text.
```yaml
key: value
```
````console
$ cat examples/one/plan.yaml; echo '```'
format: cchc-plan/1
```
````
END
should fail 'a block that nobody runs' a.md <<'END'
- item
  ```console
  $ true
  ```
END
should fail 'a command in a block of another kind' a.md <<'END'
```sh
$ true
```
END
should fail 'a block that is not closed' a.md <<'END'
```console
$ true
END

mkdir b.files
echo here >b.files/file
should hold 'the files of a case' b.console <<'END'
$ cat file; echo more > file
here
END
[ "$(cat b.files/file)" = here ] || { echo 'a transcript changed its files'; failed=1; }

sh project/tests/transcripts.sh >out 2>&1 && { echo 'an example without validate.txt was passed over'; failed=1; }
sh project/tests/transcripts.sh --rewrite >out 2>&1 || { echo 'validate.txt was not written'; cat out; failed=1; }
grep -q '^validate --format concise .$' project/examples/one/validate.txt || { echo 'validate.txt is empty'; failed=1; }
exit $failed
