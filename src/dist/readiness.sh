#!/bin/sh
# The starter on Linux; build fills in @OPTIONS@, others for commands than for the window.
lib=$(dirname "$(dirname "$(readlink -f "$0")")")/lib
# File names outside English need it. Some sessions name none, or one that this system does not have; no word or figure of
# ours hangs on it.
[ "$(locale charmap 2>/dev/null)" = UTF-8 ] || export LC_ALL=C.UTF-8
# Two packages of JavaFX are open for what BrokenLines mends, on Linux alone: decision 83.
exec "$lib/runtime/bin/java" @OPTIONS@ --add-opens=javafx.graphics/com.sun.javafx.text=org.southsouth.readiness --add-opens=javafx.graphics/com.sun.javafx.font.freetype=org.southsouth.readiness "-XX:ErrorFile=${TMPDIR:-/tmp}/readiness-crash-%p.log" "-Dreadiness.home=$lib/app" -m org.southsouth.readiness/org.southsouth.readiness.Launcher "$@"
