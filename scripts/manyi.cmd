@echo off
rem Runs manyi on Windows. Builds it on first use.
setlocal
set "HOME_DIR=%~dp0.."
set "JAR=%HOME_DIR%\target\manyi.jar"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
  echo manyi: Java 17 or later was not found. 1>&2
  exit /b 3
)
if not exist "%JAR%" (
  echo manyi: building on first use... 1>&2
  pushd "%HOME_DIR%"
  call mvn -q -DskipTests package 1>&2
  popd
)
if not exist "%JAR%" (
  echo manyi: the build failed. 1>&2
  exit /b 3
)
set "FLAGS=-XX:+UseSerialGC -Djava.awt.headless=true -Djdk.xml.maxGeneralEntitySizeLimit=0 -Djdk.xml.totalEntitySizeLimit=0"
if /i not "%~1"=="batch" set "FLAGS=%FLAGS% -XX:TieredStopAtLevel=1"
"%JAVA%" %FLAGS% -jar "%JAR%" %*
exit /b %errorlevel%
