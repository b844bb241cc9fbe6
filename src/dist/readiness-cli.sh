#!/bin/sh
# The starter of the commands on Linux; build fills in @OPTIONS@.
lib=$(dirname "$(dirname "$(readlink -f "$0")")")/lib
exec "$lib/runtime/bin/java" @OPTIONS@ "-Dreadiness.home=$lib/app" -jar "$lib/app/readiness.jar" "$@"
