@echo off
rem A command in this console: readiness-cli list
setlocal
call "%~dp0find-java.bat"
if errorlevel 1 exit /b 3
"%JAVA_FOUND%" -XX:+UseSerialGC -cp "%~dp0app\readiness.jar;%~dp0app\javafx\*" org.southsouth.readiness.Launcher %*
exit /b %errorlevel%
