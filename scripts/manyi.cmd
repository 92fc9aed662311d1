@echo off
rem Runs manyi on Windows. Builds it on first use and whenever the sources have changed since.
rem   JAVA_HOME        the Java to run with, where it is 17 or later; else the one on the PATH
rem   MANYI_HEAP       the memory that a run may take, 2g unless set, such as 512m or 6g
rem   MANYI_NO_BUILD   set: run what was built last, whatever the sources say
setlocal
set "HOME_DIR=%~dp0.."
set "JAR=%HOME_DIR%\target\manyi.jar"
set "BUILT=%HOME_DIR%\target\sources"

rem A JAVA_HOME that is gone or too old is passed over where the PATH has a Java that will do.
set "JAVA="
set "OLD="
if defined JAVA_HOME call :try "%JAVA_HOME%\bin\java.exe"
if not defined JAVA for %%J in (java.exe) do call :try "%%~$PATH:J"
if defined JAVA goto :java
if not defined OLD echo manyi: Java was not found; install a JDK 17 or later. 1>&2
if defined OLD echo manyi: this is Java %OLD%, which is too old; install a JDK 17 or later. 1>&2
exit /b 3

:java
if defined MANYI_NO_BUILD goto :run
if not exist "%HOME_DIR%\pom.xml" goto :run
if not exist "%JAR%" (
  echo manyi: building on first use, a few minutes... 1>&2
  goto :build
)
rem Lists what is newer than the copy of the sources that was made at the last build.
rem Its lines of files have a drive and a colon, its line of counts has none.
set "CHANGED="
for /f "tokens=1,2 delims=:" %%N in ('xcopy "%HOME_DIR%\src\main" "%BUILT%\main\" /d /l /s /y 2^>nul') do if not "%%O"=="" set "CHANGED=yes"
for /f "tokens=1,2 delims=:" %%N in ('xcopy "%HOME_DIR%\pom.xml" "%BUILT%\" /d /l /y 2^>nul') do if not "%%O"=="" set "CHANGED=yes"
if not defined CHANGED goto :run
echo manyi: the sources have changed, building anew, about a minute... 1>&2

:build
set "MAVEN="
for %%M in (mvn.cmd) do set "MAVEN=%%~$PATH:M"
if not defined MAVEN (
  echo manyi: Maven was not found, so nothing can be built; MANYI_NO_BUILD=1 runs what was built last. 1>&2
  exit /b 3
)
rem Maven runs on the Java that was chosen, whatever JAVA_HOME says.
for %%J in ("%JAVA%\..\..") do if exist "%%~fJ\bin\javac.exe" set "JAVA_HOME=%%~fJ"
pushd "%HOME_DIR%"
call "%MAVEN%" -q -B -Dstyle.color=never -Dmanyi.run -Dmaven.test.skip=true package 1>&2
set "FAILED=%errorlevel%"
popd
if not "%FAILED%"=="0" (
  echo manyi: the build failed. 1>&2
  exit /b 3
)
xcopy "%HOME_DIR%\src\main" "%BUILT%\main\" /d /s /y /q >nul
xcopy "%HOME_DIR%\pom.xml" "%BUILT%\" /d /y /q >nul

:run
if not exist "%JAR%" (
  echo manyi: the program "%JAR%" is not there. 1>&2
  exit /b 3
)
if not defined MANYI_HEAP set "MANYI_HEAP=2g"
set "FLAGS=-XX:+UseSerialGC -Xmx%MANYI_HEAP% -Djava.awt.headless=true -Djdk.xml.maxGeneralEntitySizeLimit=0 -Djdk.xml.totalEntitySizeLimit=0"
if /i not "%~1"=="batch" set "FLAGS=%FLAGS% -XX:TieredStopAtLevel=1"
"%JAVA%" %FLAGS% -jar "%JAR%" %*
exit /b %errorlevel%

rem :try JAVA takes it where it is 17 or later, and notes it where it is older.
:try
if "%~1"=="" exit /b
if not exist "%~1" exit /b
set "VERSION="
if exist "%~dp1..\release" for /f "usebackq tokens=1,2 delims==" %%K in ("%~dp1..\release") do if "%%K"=="JAVA_VERSION" set "VERSION=%%~L"
if not defined VERSION for /f "tokens=2,3" %%K in ('call "%~1" -version 2^>^&1') do if "%%K"=="version" set "VERSION=%%~L"
if not defined VERSION exit /b
if "%VERSION:~0,2%"=="1." set "VERSION=%VERSION:~2%"
for /f "delims=.+-_" %%V in ("%VERSION%") do set "VERSION=%%V"
if %VERSION% geq 17 goto :take
set "OLD=%VERSION% in %~1"
exit /b
:take
set "JAVA=%~1"
exit /b
