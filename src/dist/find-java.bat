@echo off
rem Sets JAVA_FOUND to a java.exe of version 17 or newer: one unpacked into a folder "java" beside this file, that of
rem JAVA_HOME, the one that every program finds, then where the usual set-ups put it. Ends with 1 where there is none.
set "JAVA_FOUND="
call :try "%~dp0java\bin\java.exe"
if defined JAVA_HOME call :try "%JAVA_HOME%\bin\java.exe"
for /f "delims=" %%j in ('where java.exe 2^>nul') do call :try "%%j"
for %%r in ("%ProgramFiles%" "%LOCALAPPDATA%\Programs") do (
    for %%v in ("Eclipse Adoptium" "Java" "Microsoft" "Zulu" "Amazon Corretto" "BellSoft") do (
        for /d %%d in ("%%~r\%%~v\*") do call :try "%%~d\bin\java.exe"
    )
)
if defined JAVA_FOUND exit /b 0
echo This application needs Java 17 or newer, and none was found on this computer.
echo Get it from https://adoptium.net (Temurin, version 17 or newer, Windows x64, JRE).
echo Without the rights to install: take the .zip there and unpack it into a folder "java" beside this file,
echo so that java\bin\java.exe exists.
exit /b 1

:try
if defined JAVA_FOUND exit /b 0
if not exist %1 exit /b 0
set "JAVA_VERSION_FOUND="
rem cmd takes the first and the last quote of the whole away; the caret keeps them from pairing with those inside.
for /f "tokens=3" %%v in ('^""%~1" -version 2^>^&1 ^| findstr /i /c:" version "^"') do if not defined JAVA_VERSION_FOUND set "JAVA_VERSION_FOUND=%%~v"
for /f "delims=.-+ tokens=1" %%m in ("%JAVA_VERSION_FOUND%") do if %%m GEQ 17 set "JAVA_FOUND=%~1"
exit /b 0
