@echo off
rem Builds what is stale and starts Mailleur on Windows, as ./run does elsewhere. Needs git, a JDK of 21 or more, and Maven 3.8 or more on PATH.
setlocal EnableExtensions DisableDelayedExpansion
chcp 65001 >nul
set "ROOT=%~dp0"
set "WORK=%ROOT%.mailleur"
set "LOG=%WORK%\build.log"
set "MVN=%WORK%\maven\apache-maven-3.9.11\bin\mvn.cmd"
set "PRODUCT=%ROOT%releng\org.mailleur.product\target\products\org.mailleur.product\win32\win32\x86_64"
if not exist "%WORK%" mkdir "%WORK%"

set "JDK="
if defined JAVA_HOME call :try "%JAVA_HOME%"
for %%R in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\BellSoft" "%ProgramFiles%\Amazon Corretto" "%LOCALAPPDATA%\Programs\Eclipse Adoptium") do (
    for /d %%D in ("%%~R\*") do if not defined JDK call :try "%%~D"
)
if not defined JDK for /f "delims=" %%J in ('where javac.exe 2^>nul') do if not defined JDK call :try "%%~dpJ.."
if not defined JDK (
    echo Il faut un JDK 21 ou plus récent, par exemple Temurin ^(adoptium.net^) : installez-le, ou indiquez son dossier dans JAVA_HOME.>&2
    exit /b 1
)
set "JAVA_HOME=%JDK%"

where git.exe >nul 2>nul || (
    echo Il faut git ^(git-scm.com^) : installez-le, puis recommencez.>&2
    exit /b 1
)

rem A hash of the names and the contents of everything that the product is made of, tracked or not.
pushd "%ROOT%"
git -c core.quotepath=off ls-files --cached --others --exclude-standard -- pom.xml .mvn bundles features releng targetplatform ":!bundles/*.tests" ":!releng/*.tests" ":!*.md" > "%WORK%\files.txt"
git -c core.quotepath=off ls-files --cached --others --exclude-standard -- docs/guide docs/images >> "%WORK%\files.txt"
git hash-object --no-filters --stdin-paths < "%WORK%\files.txt" > "%WORK%\hashes.txt" 2>nul
copy /b /y "%WORK%\files.txt"+"%WORK%\hashes.txt" "%WORK%\now.txt" >nul
set "NOW="
for /f %%H in ('git hash-object --no-filters "%WORK%\now.txt"') do set "NOW=%%H"
popd
set "BUILT="
if exist "%WORK%\built.txt" set /p BUILT=<"%WORK%\built.txt"
if exist "%PRODUCT%\mailleur.cmd" if "%NOW%"=="%BUILT%" goto start

if exist "%WORK%\built.txt" del "%WORK%\built.txt"
if not exist "%MVN%" call :maven
if not exist "%MVN%" exit /b 1
echo Construction de Mailleur (la première fois, comptez quelques minutes)…>&2
pushd "%ROOT%"
call "%MVN%" -B package -DskipTests -Phost -Dtest.os=win32 -Dtest.ws=win32 -Dtest.arch=x86_64 -pl releng/org.mailleur.product,releng/org.mailleur.codegen -am > "%LOG%" 2>&1
set "CODE=%ERRORLEVEL%"
popd
if not "%CODE%"=="0" (
    echo La construction a échoué :>&2
    findstr /b /c:"[ERROR]" "%LOG%" >&2
    echo Corrigez ce qui est cité et recommencez. La première construction a besoin du réseau. Journal complet : "%LOG%">&2
    exit /b 1
)
if exist "%WORK%\home\configuration" rmdir /s /q "%WORK%\home\configuration"
>"%WORK%\built.txt" echo %NOW%

:start
if not defined MAILLEUR_HOME set "MAILLEUR_HOME=%WORK%\home"
call "%PRODUCT%\mailleur.cmd" %*
exit /b %ERRORLEVEL%

rem Unpacks Maven 3.9 with the machine's own, away from the repository: its .mvn folder is not for an old Maven.
:maven
where mvn.cmd >nul 2>nul || (
    echo Il faut Maven 3.8 ou plus récent ^(maven.apache.org^) dans PATH : installez-le, puis recommencez.>&2
    exit /b 1
)
echo Préparation de Maven 3.9.11…>&2
pushd "%TEMP%"
call mvn.cmd -q -B org.apache.maven.plugins:maven-dependency-plugin:3.6.1:unpack "-Dartifact=org.apache.maven:apache-maven:3.9.11:zip:bin" "-DoutputDirectory=%WORK%\maven" > "%LOG%" 2>&1
popd
if not exist "%MVN%" echo Maven 3.9.11 n’a pas pu être obtenu : vérifiez la connexion au réseau. Journal : "%LOG%">&2
exit /b

rem Takes the JDK in a folder if its release file says 21 or more.
:try
if not exist "%~1\bin\javac.exe" exit /b
if not exist "%~1\release" exit /b
for /f "tokens=2 delims==" %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do (
    for /f "tokens=1 delims=." %%M in ("%%~V") do if %%M GEQ 21 set "JDK=%~1"
)
exit /b
