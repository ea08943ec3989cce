# Shared by the scripts of utils/: what they all set up. Sourced by bash.
#
# Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)

# say TEXT...: tells what is being done.
say() { printf '== %s\n' "$*" >&2; }

# stop TEXT...: gives up with exit code 2, as for wrong use.
stop() { printf '%s\n' "$@" >&2; exit 2; }

# packages LLVM: the packages needed for that major version, one a line.
packages() {
  sed -e 's/#.*//' -e '/^[[:space:]]*$/d' -e "s/{llvm}/$1/" "$root/utils/packages.txt"
}

# missing PACKAGE...: those that are not installed.
missing() {
  local package
  for package in "$@"; do
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)" = installed ] ||
      printf '%s\n' "$package"
  done
}

# system: the distribution, as "debian 12"; "" where it tells nothing.
system() {
  (. /etc/os-release 2>/dev/null && printf '%s %s' "${ID:-}" "${VERSION_ID:-}")
}

# unavailable PACKAGE...: those that the package lists don't have.
unavailable() {
  local package
  for package in "$@"; do
    apt-cache show --no-all-versions "$package" >/dev/null 2>&1 ||
      printf '%s\n' "$package"
  done
}

# install_packages LLVM PACKAGE...: installs what is missing, as root.
install_packages() {
  local llvm=$1 sudo=() gone
  shift
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || stop "These packages are missing, and installing them takes root:" "  $*"
    sudo=(sudo)
  fi
  say "installing: $*"
  "${sudo[@]}" apt-get update -qq </dev/null || stop "apt-get update failed."
  gone=$(unavailable "$@")
  if [ -n "$gone" ]; then
    stop "The package lists of $(system) don't have:" "$(printf '  %s\n' $gone)" \
      "Debian 12 has LLVM 19 and 22 (its security archive too). Elsewhere LLVM's own" \
      "package archive has them: add it, and run this again. Where the lists have LLVM" \
      "19, 'utils/test --llvm 19' does without LLVM 22."
  fi
  "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive \
    apt-get install -y -qq --no-install-recommends "$@" </dev/null >&2 ||
    stop "Installing LLVM $llvm's and the other packages failed."
}

# ensure_packages LLVM: sees to it that the packages are there, or says which
# are needed and stops.
ensure_packages() {
  local llvm=$1 needed lacking
  mapfile -t needed < <(packages "$llvm")
  case "$(system)" in
    debian\ 1[2-9]* | debian\ | ubuntu\ *) ;;
    *) stop "This installs packages on Debian 12 and Ubuntu only. Needed, under these names there:" \
         "$(printf '  %s\n' "${needed[@]}")" ;;
  esac
  mapfile -t lacking < <(missing "${needed[@]}")
  [ "${#lacking[@]}" -eq 0 ] || install_packages "$llvm" "${lacking[@]}"
}

# preset LLVM WERROR: the name of the CMake preset.
preset() {
  case "$1 $2" in
    "22 no") printf 'default' ;;
    "22 yes") printf 'ci' ;;
    "19 no") printf 'llvm19' ;;
    "19 yes") printf 'ci-llvm19' ;;
    *) stop "LLVM $1 is not supported; 22 and 19 are." ;;
  esac
}

# build_folder LLVM: where that preset builds.
build_folder() {
  if [ "$1" = 22 ]; then printf '%s/build' "$root"; else printf '%s/build-llvm%s' "$root" "$1"; fi
}

# build PRESET TARGET...: configures and builds; no target means everything.
build() {
  local preset=$1 target targets=()
  shift
  for target in "$@"; do targets+=(--target "$target"); done
  say "configuring ($preset)"
  (cd "$root" && cmake --preset "$preset" >&2) || return
  say "building"
  (cd "$root" && cmake --build --preset "$preset" "${targets[@]}" >&2)
}
