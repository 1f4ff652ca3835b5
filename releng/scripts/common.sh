# What ./run, ./verify and ./bench share. Sourced by them, from the root of the repository, with bash.
# Remarks are in French and go to stderr: stdout belongs to what is run.

maven_version=3.9.11
work=$root/.mailleur
log=$work/build.log
mkdir -p "$work"

say() {
    printf '%s\n' "$*" >&2
}

give_up() {
    say "$*"
    exit 1
}

# Sets os, ws and arch as Eclipse names them, for the system that runs this.
detect_system() {
    case "$(uname -s) $(uname -m)" in
        'Linux x86_64') os=linux ws=gtk arch=x86_64 ;;
        'Darwin arm64') os=macosx ws=cocoa arch=aarch64 ;;
        'Darwin x86_64') os=macosx ws=cocoa arch=x86_64 ;;
        *) give_up "Mailleur se construit sous Linux (x86_64), macOS et Windows, pas sous $(uname -s) $(uname -m)." ;;
    esac
}

# Prints the major version of the JDK that is installed in a folder, or nothing: a JRE does not do.
jdk_major() {
    [ -x "$1/bin/javac" ] || return 0
    if [ -r "$1/release" ]; then
        sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
    else
        "$1/bin/java" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p'
    fi
}

# Exports JAVA_HOME: a JDK of at least 21.
find_jdk() {
    local home major onpath
    onpath=$(command -v javac || true)
    [ -z "$onpath" ] || onpath=$(cd -P -- "$(dirname -- "$(realpath "$onpath" 2>/dev/null || echo "$onpath")")/.." && pwd)
    for home in "${JAVA_HOME:-}" /usr/lib/jvm/* /Library/Java/JavaVirtualMachines/*/Contents/Home "${HOME:-}"/.sdkman/candidates/java/* "$onpath"; do
        [ -n "$home" ] || continue
        major=$(jdk_major "$home")
        if [ "${major:-0}" -ge 21 ]; then
            export JAVA_HOME=$home
            return 0
        fi
    done
    give_up "Il faut un JDK 21 ou plus récent : aucun ne se trouve dans JAVA_HOME, sous /usr/lib/jvm ni dans PATH. Sous Debian : apt install openjdk-21-jdk (ou temurin-25-jdk), puis recommencez."
}

# Sets mvn: a Maven 3.9, the machine's own or one that its older Maven unpacks.
find_maven() {
    local found
    mvn=$work/maven/apache-maven-$maven_version/bin/mvn
    [ -x "$mvn" ] && return 0
    command -v mvn >/dev/null || give_up "Il faut Maven 3.8 ou plus récent. Sous Debian : apt install maven, puis recommencez."
    found=$(cd / && mvn -version 2>/dev/null | sed -n 's/^[^A]*Apache Maven \([0-9]*\.[0-9]*\).*/\1/p')
    case $found in
        3.9) mvn=$(command -v mvn); return 0 ;;
    esac
    say "Préparation de Maven ${maven_version}…"
    unpack_maven || JAVA_HOME=$JAVA_HOME unpack_maven || give_up "Maven $maven_version n’a pas pu être obtenu : vérifiez la connexion au réseau, puis recommencez. Le détail est dans $log."
    chmod +x "$mvn"
}

# Away from the repository: its .mvn folder is not for an old Maven.
unpack_maven() {
    local elsewhere
    elsewhere=$(mktemp -d)
    (cd "$elsewhere" && mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.6.1:unpack \
        "-Dartifact=org.apache.maven:apache-maven:$maven_version:zip:bin" "-DoutputDirectory=$work/maven") >"$log" 2>&1
    local code=$?
    rm -rf "$elsewhere"
    return $code
}

# Prints a hash of everything that a product is made of: names and contents, tracked or not.
fingerprint() {
    if [ -e "$root/.git" ]; then
        git -c core.quotepath=off ls-files --cached --others --exclude-standard -- pom.xml .mvn bundles features releng targetplatform \
            ':!bundles/*.tests' ':!releng/*.tests' ':!*.md' | LC_ALL=C sort -u
        git -c core.quotepath=off ls-files --cached --others --exclude-standard -- docs/guide docs/images | LC_ALL=C sort -u
    else
        find pom.xml .mvn bundles features releng targetplatform -type f \
            ! -path '*/target/*' ! -path '*/bin/*' ! -path '*/src-gen/*' ! -path '*.tests/*' ! -path '*/org.mailleur.workbench/guide/*' ! -name '*.md' ! -name '.polyglot.*' | LC_ALL=C sort
        find docs/guide docs/images -type f | LC_ALL=C sort
    fi | while IFS= read -r file; do
        [ -f "$file" ] && printf '%s\n' "$file"
    done >"$work/files.$$"
    { cat "$work/files.$$"; git hash-object --no-filters --stdin-paths <"$work/files.$$"; } | git hash-object --stdin
    rm -f "$work/files.$$"
}

# maven WHAT-IS-BEING-DONE arguments…: quiet; when it fails, says what it said and what can be done.
maven() {
    local doing=$1
    shift
    find_jdk
    find_maven
    say "${doing}…"
    if "$mvn" -B "$@" >"$log" 2>&1 </dev/null; then
        return 0
    fi
    explain_failure
    return 1
}

explain_failure() {
    say "La construction a échoué :"
    grep -E '^\[ERROR\]' "$log" | grep -vE 'Help 1|re-run Maven|full stack trace|-X switch|^\[ERROR\] *$|read the following|cwiki|After correcting|mvn <args>' | cut -c1-300 | awk '!seen[$0]++' | head -n 25 >&2
    # Each test that failed, with the first lines of what it said: on another machine there is nothing but this to go by.
    awk '/<<< (FAILURE|ERROR)!$/ && !/Tests run:/ { left = seen[$0]++ ? 0 : 4 } left-- > 0' "$log" | cut -c1-300 | head -n 60 >&2
    if grep -qE 'Could not transfer|UnknownHost|Connection (refused|reset|timed out)|No route to host|Temporary failure in name resolution' "$log"; then
        say "→ Le réseau semble manquer : la première construction télécharge des bibliothèques de Maven Central. Vérifiez la connexion, puis recommencez."
    elif grep -qE 'No space left|Espace insuffisant' "$log"; then
        say "→ Le disque est plein : libérez environ 2 Go, puis recommencez."
    elif grep -qE 'OutOfMemoryError|Cannot allocate memory' "$log"; then
        say "→ La mémoire manque : fermez d’autres programmes, puis recommencez."
    elif grep -qE 'There (are|were) test failures|Tests run:.*FAIL' "$log"; then
        say "→ Des tests échouent : leur détail est dans target/surefire-reports de chaque lot cité."
    elif grep -qE 'Compilation failure|warnings found' "$log"; then
        say "→ Une source ne se compile pas, ou donne un avertissement : corrigez la ligne citée, puis recommencez."
    elif grep -qE 'Missing requirement|Could not find artifact' "$log"; then
        say "→ Une dépendance manque : comparez le MANIFEST cité avec targetplatform/mailleur.target."
    fi
    say "Journal complet : $log"
}

# Journeys that passed at their second attempt only: no failure, and yet something to look into.
unsteady() {
    find bundles releng -path '*/target/surefire-reports*/TEST-*.xml' -exec grep -lE '<flaky(Failure|Error)' {} + | while IFS= read -r report; do
        awk '
            function value(key,    found) { return match($0, key "=\"[^\"]*\"") ? substr($0, RSTART + length(key) + 2, RLENGTH - length(key) - 3) : "" }
            /<testcase / { name = value(" classname") "." value(" name") }
            /<flaky(Failure|Error)/ && !seen[name]++ { print "Passé au second essai : " name "\n    " substr(value(" message"), 1, 280) }' "$report" >&2
    done
}

# Where the product for this system lies once it is built.
product_folder() {
    case $os in
        macosx) echo "$root/releng/org.mailleur.product/target/products/org.mailleur.product/$os/$ws/$arch/Mailleur.app/Contents/Eclipse" ;;
        *) echo "$root/releng/org.mailleur.product/target/products/org.mailleur.product/$os/$ws/$arch" ;;
    esac
}

# What windows need besides Java, on Debian by the name of its package.
missing_packages() {
    [ "$os" = linux ] || return 0
    case $(ldconfig -p 2>/dev/null || /sbin/ldconfig -p) in
        *libgtk-3.so.0*) ;;
        *) echo libgtk-3-0 ;;
    esac
    [ -n "$(find /usr/share/fonts /usr/local/share/fonts "${HOME:-/}/.fonts" "${HOME:-/}/.local/share/fonts" \( -name '*.ttf' -o -name '*.otf' \) 2>/dev/null | head -n 1)" ] || echo fonts-dejavu
    if [ "${1:-}" = tests ]; then
        command -v Xvfb >/dev/null || echo xvfb
    fi
}

# ensure_packages [tests]: installs what is missing, or says exactly what to install.
ensure_packages() {
    local missing
    missing=$(missing_packages "$@" | tr '\n' ' ')
    [ -n "${missing// /}" ] || return 0
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
        say "Installation de : $missing"
        # shellcheck disable=SC2086
        { DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends $missing \
            || { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends $missing; }; } >"$work/apt.log" 2>&1 </dev/null
        missing=$(missing_packages "$@" | tr '\n' ' ')
        [ -n "${missing// /}" ] || return 0
    fi
    say "Il manque à ce système : $missing"
    give_up "Sous Debian ou Ubuntu : sudo apt install ${missing}– ailleurs, les paquets du même rôle. Puis recommencez."
}

# Shows all windows on a display of its own, that ends with the script: a small laptop at 200 %.
own_display() {
    display=
    trap '[ -z "$display" ] || kill "$display" 2>/dev/null' EXIT
    trap 'exit 1' INT TERM
    [ "$os" = linux ] || return 0
    mkfifo "$work/display.$$"
    Xvfb -displayfd 3 -screen 0 2732x1536x24 -nolisten tcp 3>"$work/display.$$" >/dev/null 2>&1 &
    display=$!
    read -r -t 30 number <"$work/display.$$" || give_up "Xvfb n’a pas démarré : essayez « Xvfb :99 » à la main pour voir pourquoi."
    rm -f "$work/display.$$"
    export DISPLAY=:$number
    # Windows of a test must not end up on the screen of whoever runs it.
    unset WAYLAND_DISPLAY
    export GDK_BACKEND=x11 NO_AT_BRIDGE=1
}
