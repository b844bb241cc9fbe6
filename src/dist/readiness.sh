#!/bin/sh
# The starter of the window on Linux; build fills in @OPTIONS@ and @SECONDS@.
bin=$(dirname "$(readlink -f "$0")")
app=$(dirname "$bin")/lib/app
# Java takes its archive of our classes only where the jar has its time still and is named as it was named when the archive
# was made: without a folder. A copy that kept no times does without; so do words that are no paths, such as commands.
[ "$(stat -c %Y "$app/readiness.jar" 2>/dev/null)" = @SECONDS@ ] || exec "$bin/readiness-cli" "$@"
for word; do
    case $word in
        -*) exec "$bin/readiness-cli" "$@" ;;
        */* | *.*) [ -e "$word" ] || exec "$bin/readiness-cli" "$@" ;;
        *) exec "$bin/readiness-cli" "$@" ;;
    esac
done
for word; do
    case $word in /*) ;; *) word=$PWD/$word ;; esac
    set -- "$@" "$word"
    shift
done
# File names outside English need it. Some sessions name none, or one that this system does not have; no word or figure of
# ours hangs on it.
[ "$(locale charmap 2>/dev/null)" = UTF-8 ] || export LC_ALL=C.UTF-8
cd "$app" || exit 1
exec ../runtime/bin/java @OPTIONS@ "-XX:ErrorFile=${TMPDIR:-/tmp}/readiness-crash-%p.log" -XX:SharedArchiveFile=readiness.jsa "-Dreadiness.home=$app" -jar readiness.jar "$@"
