# Read by examples/run.sh and tests/run.sh, which set $root: installs what is missing and builds.
# shellcheck shell=sh disable=SC2154

# Speaks as the program does: Vietnamese unless the environment says English.
say() {
  case ${CCHC_LANG:-${LC_ALL:-${LC_MESSAGES:-${LANG:-}}}} in
    en*) printf '%s\n' "$2" >&2 ;;
    *) printf '%s\n' "$1" >&2 ;;
  esac
}

# package – reason – reason in English
packages() {
  cat <<'END'
g++ – trình biên dịch C++20 – the C++20 compiler
cmake – dựng chương trình (cần 3.25 trở lên) – builds the program (3.25 or newer)
ninja-build – chạy các bước dựng song song – runs the steps of the build in parallel
pkg-config – tìm utf8proc khi dựng – finds utf8proc for the build
libyaml-cpp-dev – đọc YAML – reads YAML
libutf8proc-dev – chuẩn hóa chữ tiếng Việt (Unicode) – normalises Vietnamese text (Unicode)
libhowardhinnant-date-dev – tính ngày tháng – computes dates
libcli11-dev – đọc dòng lệnh – reads the command line
libfmt-dev – viết câu thông báo – formats messages
nlohmann-json3-dev – xuất JSON – writes JSON
doctest-dev – chạy các phép thử – runs the tests
git – các phép thử so hai bản kế hoạch trong git – the tests that compare plans in git
END
}

# As above; without these some tests are skipped, so a system that does not offer them still runs the others.
packages_for_tests() {
  cat <<'END'
clang-14 – thử ngẫu nhiên bằng libFuzzer – fuzzes with libFuzzer
libclang-rt-14-dev – thư viện của libFuzzer – the library of libFuzzer
python3-icalendar – một chương trình khác đọc lịch của cchc – another program that reads our calendars
python3-jsonschema – đối chiếu SARIF với lược đồ – holds SARIF against its schema
END
}

# Tells why each of the packages $1 is needed.
explain_packages() {
  { packages; packages_for_tests; } | while IFS= read -r row; do
    package=${row%% – *}
    reasons=${row#* – }
    case " $1 " in
      *" $package "*) say "  $package – ${reasons% – *}" "  $package – ${reasons#* – }" ;;
    esac
  done
}

names() {
  sed 's/ – .*//' | tr '\n' ' '
}

all_packages() {
  packages | names
}

# Which of the packages named are missing; asks dpkg alone, so that nothing is fetched where nothing is missing.
missing_packages() {
  installed=$(dpkg-query -W -f='${Package} ${db:Status-Status}\n' "$@" 2>/dev/null | sed -n 's/ installed$//p')
  for package in "$@"; do
    printf '%s\n' "$installed" | grep -qxF -e "$package" || printf '%s ' "$package"
  done
}

# Runs a command and shows what it printed only if it fails.
quietly() {
  mkdir -p "$root/build"
  "$@" >"$root/build/setup.log" 2>&1 </dev/null && return 0
  cat "$root/build/setup.log" >&2
  say "Không chạy được: $*" "This failed: $*"
  return 1
}

apt_get() {
  sudo=''
  [ "$(id -u)" -eq 0 ] || sudo=sudo
  quietly $sudo env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o Acquire::Retries=3 "$@"
}

# Installs what is missing of the packages named; false where it could not.
install_missing() {
  missing=$(missing_packages "$@")
  missing=${missing% }
  [ -n "$missing" ] || return 0
  say "Cài các gói còn thiếu:" "Installing the packages that are missing:"
  explain_packages "$missing"
  if [ "$(id -u)" -ne 0 ] && ! command -v sudo >/dev/null; then
    say "Không có quyền root và không có sudo; nhờ quản trị máy chạy: apt-get install $missing" \
      "This needs root, and there is no sudo; ask whoever runs this machine for: apt-get install $missing"
    return 1
  fi
  apt_get update || say "Vẫn thử cài tiếp." "Trying to install all the same."
  # shellcheck disable=SC2086
  apt_get install --no-install-recommends $missing
}

list_packages_elsewhere() {
  say "Máy này không có apt-get. Hãy tự cài những gói sau (tên theo Debian) rồi chạy lại:" \
    "This system has no apt-get. Install these yourself (names as in Debian) and run again:"
  explain_packages "$(all_packages)"
}

# The presets need cmake 3.25.
check_cmake() {
  version=$(cmake --version | sed -n '1s/[^0-9]*\([0-9]*\)\.\([0-9]*\).*/\1 \2/p')
  major=${version% *}
  minor=${version#* }
  if [ "$major" -lt 3 ] || { [ "$major" -eq 3 ] && [ "$minor" -lt 25 ]; }; then
    say "cmake trên máy này là bản $major.$minor, cần 3.25 trở lên (có trong Debian 12, Ubuntu 23.04)." \
      "The cmake here is $major.$minor; 3.25 or newer is needed (Debian 12 and Ubuntu 23.04 have it)."
    exit 1
  fi
}

# Installs what is missing and builds target $1 of the release preset (`all`: for the tests); CI treats warnings as errors.
build() {
  cd "$root" || exit 1
  if command -v apt-get >/dev/null; then
    # shellcheck disable=SC2046
    install_missing $(all_packages) || exit 1
    # shellcheck disable=SC2046
    [ "$1" != all ] || install_missing $(packages_for_tests | names) ||
      say "Không cài được; những phép thử cần chúng sẽ bị bỏ qua." "They are not to be had; the tests that need them are skipped."
  elif ! command -v cmake >/dev/null || ! command -v ninja >/dev/null; then
    list_packages_elsewhere
    exit 1
  fi
  check_cmake
  werror=OFF
  [ -z "${CI:-}" ] || werror=ON
  [ -x build/release/cchc ] ||
    say "Dựng chương trình, lần đầu mất vài phút…" "Building; the first time takes some minutes…"
  if ! quietly cmake --preset release -DCCHC_WERROR=$werror; then
    command -v apt-get >/dev/null || list_packages_elsewhere
    exit 1
  fi
  quietly cmake --build --preset release --target "$1" || exit 1
}
