#!/bin/sh
# The starter of the commands on Linux; build fills in @OPTIONS@.
# File names outside English need it. Some sessions name none, or one that this system does not have; no word or figure of
# ours hangs on it.
[ "$(locale charmap 2>/dev/null)" = UTF-8 ] || export LC_ALL=C.UTF-8
lib=$(dirname "$(dirname "$(readlink -f "$0")")")/lib
exec "$lib/runtime/bin/java" @OPTIONS@ "-XX:ErrorFile=${TMPDIR:-/tmp}/readiness-crash-%p.log" "-Dreadiness.home=$lib/app" -jar "$lib/app/readiness.jar" "$@"
