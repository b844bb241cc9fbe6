@echo off
rem Opens the window with a Java 17 or newer of this computer; files of ours may be given, or dropped on this file.
setlocal
call "%~dp0find-java.bat"
if errorlevel 1 (
    pause
    exit /b 3
)
start "" "%JAVA_FOUND:java.exe=javaw.exe%" -XX:+UseSerialGC -cp "%~dp0app\readiness.jar;%~dp0app\javafx\*" org.southsouth.readiness.Launcher %*
