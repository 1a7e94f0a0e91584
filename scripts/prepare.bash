# Sourced by ./crossfoot, ./test and .ci/run: finds or installs what a build needs. Costs a few milliseconds when all
# is there. `root` must be the project's folder.

say() { echo "crossfoot: $*" >&2; }

# Installs Debian or Ubuntu packages; elsewhere it names what is missing.
install_packages() {
    if ! command -v apt-get >/dev/null; then
        say "please install these or their like, then try again: $*"
        exit 1
    fi
    local as_root=()
    if ((EUID != 0)); then
        if ! command -v sudo >/dev/null; then
            say "please run as root: apt-get install $*"
            exit 1
        fi
        as_root=(sudo)
    fi
    say "installing $*"
    if ! { "${as_root[@]}" apt-get update -qq \
        && "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@"; } \
        >/dev/null; then
        say "apt-get could not install $*"
        exit 1
    fi
}

# The Swift toolchain: the one on PATH, or swiftly's, or a new one by the official installer (swift.org/install).
prepare_swift() {
    export SWIFTLY_HOME_DIR=${SWIFTLY_HOME_DIR:-${HOME:-/root}/.local/share/swiftly}
    export SWIFTLY_BIN_DIR=${SWIFTLY_BIN_DIR:-$SWIFTLY_HOME_DIR/bin}
    if ! command -v swift >/dev/null; then PATH=$SWIFTLY_BIN_DIR:$PATH; fi
    if command -v swift >/dev/null; then return; fi

    # Written from the installer's documentation; not run where this project is tested, which has Swift.
    say "installing Swift with swiftly (about 1 GB, a few minutes)"
    install_packages curl ca-certificates gnupg
    local work
    work=$(mktemp -d)
    if ! install_swift "$work"; then
        rm -rf "$work"
        say "Swift could not be installed. $swift_hint"
        exit 1
    fi
    # What swiftly found missing on this system: a line of apt-get.
    if [[ -s $work/post-install ]]; then
        if ((EUID == 0)); then bash "$work/post-install" >&2; else sudo bash "$work/post-install" >&2; fi
    fi
    rm -rf "$work"
    hash -r
}

swift_hint='Swift 6.2 or later: https://www.swift.org/install/linux'

# The release of the Swift that a build would take, as 6.2; empty where it does not say. Fails when there is none.
swift_release() {
    local PATH=${SWIFTLY_BIN_DIR:-${SWIFTLY_HOME_DIR:-${HOME:-/root}/.local/share/swiftly}/bin}:$PATH
    command -v swift >/dev/null || return 1
    swift --version 2>/dev/null | sed -nE 's/.*Swift version ([0-9]+\.[0-9]+).*/\1/p'
}

install_swift() { # WORK
    local work=$1
    (
        set -e
        cd "$work"
        curl -fsSLO "https://download.swift.org/swiftly/linux/swiftly-$(uname -m).tar.gz"
        tar -xzf "swiftly-$(uname -m).tar.gz"
        ./swiftly init --assume-yes --quiet-shell-followup --skip-install
        "$SWIFTLY_BIN_DIR/swiftly" install --assume-yes --use --post-install-file "$work/post-install" 6.2
    ) >&2
}

# The packages that a build needs beside Swift and that are not there, one a line: git, which fetches the Swift packages,
# the C++ library, and the system libraries to build against.
missing_headers() {
    [[ $(uname -s) == Linux ]] || return 0
    local header
    if ! command -v git >/dev/null; then echo git; fi
    if [[ ! -f /usr/include/stdio.h ]] || ! compgen -G "/usr/include/c++/*/vector" >/dev/null; then echo g++; fi
    for header in sqlite3:libsqlite3-dev jpeglib:libjpeg-dev png:libpng-dev tiffio:libtiff-dev \
        webp/decode:libwebp-dev; do
        if ! compgen -G "/usr/include/${header%:*}.h" >/dev/null \
            && ! compgen -G "/usr/include/*/${header%:*}.h" >/dev/null; then echo "${header#*:}"; fi
    done
    # HEIF pictures are read where the library is there; nothing is built against it.
    if ! compgen -G "/usr/lib/*/libheif.so.1" >/dev/null; then echo libheif1; fi
}

# Installs those.
prepare_headers() {
    local packages=()
    mapfile -t packages < <(missing_headers)
    if ((${#packages[@]})); then install_packages "${packages[@]}"; fi
}

# Says what a first build needs and does not find, and how to get it, in lines like those of `crossfoot doctor`.
# Installs nothing; fails when something is missing.
name_missing() {
    local complete=true package
    missing() { # NAME HOW
        printf '%-8s%-26s%s\n' MISSING "$1" "$2"
        complete=false
    }
    local release
    if ! release=$(swift_release); then
        missing Swift "There is no Swift to build with. $swift_hint"
    elif [[ -n $release ]] && ((${release%.*} < 6 || (${release%.*} == 6 && ${release#*.} < 2))); then
        missing Swift "Swift $release is too old. $swift_hint"
    fi
    for package in $(missing_headers); do
        if [[ $package == libheif1 ]]; then
            printf '%-8s%-26s%s\n' note libheif "Debian, Ubuntu: apt-get install libheif1. HEIF pictures need it."
        else
            missing "$package" "Needed to build. Debian, Ubuntu: apt-get install $package"
        fi
    done
    if [[ -z ${CROSSFOOT_PDFIUM:-} || -z ${CROSSFOOT_ONNXRUNTIME:-} || -z ${CROSSFOOT_MODELS:-} ]] \
        && ! "$root/scripts/fetch-runtime" --check 2>/dev/null; then
        missing "libraries and models" "Run $root/scripts/fetch-runtime (PDFium, ONNX Runtime and the models; 103 MB)"
        if ! command -v python3 >/dev/null; then
            missing python3 "Needed to fetch those. Debian, Ubuntu: apt-get install python3 python3-pip"
        elif ! python3 -m pip --version >/dev/null 2>&1 && ! python3 -c 'import venv, ensurepip' 2>/dev/null; then
            missing python3-pip "Needed to fetch those. Debian, Ubuntu: apt-get install python3-pip"
        fi
    fi
    $complete
}

# Says which libraries of the system a built program does not find; fails when there are any.
name_missing_libraries() { # PROGRAM
    local name package complete=true
    command -v ldd >/dev/null || return 0
    while read -r name; do
        case $name in
            libsqlite3.*) package=libsqlite3-0 ;;
            libjpeg.*) package=libjpeg-dev ;;
            libpng*) package=libpng-dev ;;
            libtiff.*) package=libtiff-dev ;;
            libwebp.*) package=libwebp-dev ;;
            libstdc++.*) package=libstdc++6 ;;
            libz.*) package=zlib1g ;;
            *) package="the package that has $name" ;;
        esac
        printf '%-8s%-26s%s\n' MISSING "$name" \
            "Without it the program does not start. Debian, Ubuntu: apt-get install $package"
        complete=false
    done < <(ldd "$1" 2>/dev/null | sed -nE 's/^[[:space:]]*([^ ]+) => not found.*/\1/p')
    $complete
}

# What the scripts below scripts/tests call: curl, and Python with virtual environments.
prepare_scripts() {
    local packages=()
    if ! command -v curl >/dev/null; then packages+=(curl); fi
    if ! python3 -c 'import venv, ensurepip' 2>/dev/null; then packages+=(python3-venv); fi
    if ((${#packages[@]})); then install_packages "${packages[@]}"; fi
}

# The server and the client library of PostgreSQL, for scripts/with-postgres.
prepare_postgres() {
    local packages=()
    if ! compgen -G "/usr/lib/postgresql/*/bin/initdb" >/dev/null && ! command -v initdb >/dev/null; then
        packages+=(postgresql)
    fi
    if [[ $(uname -s) == Linux ]] && ! compgen -G "/usr/lib/*/libpq.so.5" >/dev/null \
        && ! compgen -G "/usr/lib*/libpq.so.5" >/dev/null; then packages+=(libpq5); fi
    if ((${#packages[@]})); then install_packages "${packages[@]}"; fi
}

# The libraries and models of scripts/fetch-runtime, unless CROSSFOOT_PDFIUM, CROSSFOOT_ONNXRUNTIME and CROSSFOOT_MODELS
# name others.
prepare_runtime() {
    if [[ -n ${CROSSFOOT_PDFIUM:-} && -n ${CROSSFOOT_ONNXRUNTIME:-} && -n ${CROSSFOOT_MODELS:-} ]]; then return; fi
    if ! "$root/scripts/fetch-runtime" --check 2>/dev/null; then
        if ! command -v python3 >/dev/null; then
            install_packages python3 python3-pip
        elif ! python3 -m pip --version >/dev/null 2>&1 && ! python3 -c 'import venv, ensurepip' 2>/dev/null; then
            install_packages python3-pip
        fi
        "$root/scripts/fetch-runtime"
    fi
    export CROSSFOOT_PDFIUM=${CROSSFOOT_PDFIUM:-$root/.runtime/lib/libpdfium.so}
    export CROSSFOOT_ONNXRUNTIME=${CROSSFOOT_ONNXRUNTIME:-$root/.runtime/lib/libonnxruntime.so.1}
    export CROSSFOOT_MODELS=${CROSSFOOT_MODELS:-$root/.runtime/models}
}
