#!/bin/sh
# The starter of the commands on Linux; build fills in @OPTIONS@.
# File names outside English need it, and some sessions have none; no word or figure of ours hangs on it.
case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
    *UTF-8* | *utf8* | *UTF8*) ;;
    *) export LC_ALL=C.UTF-8 ;;
esac
lib=$(dirname "$(dirname "$(readlink -f "$0")")")/lib
exec "$lib/runtime/bin/java" @OPTIONS@ "-Dreadiness.home=$lib/app" -jar "$lib/app/readiness.jar" "$@"
