@echo off
rem Starts Mailleur: with words, the command line; without, or with -espace DOSSIER, the workbench. Writes nothing where it is installed.
rem   MAILLEUR_HOME  where settings and caches go, instead of the user's own folder
rem   MAILLEUR_HEAP  how much memory Java may take (2g)
setlocal EnableExtensions DisableDelayedExpansion
set "HERE=%~dp0"

set "JAVA_BIN="
call :try "%HERE%jre"
if not defined JAVA_BIN if defined JAVA_HOME call :try "%JAVA_HOME%"
for %%R in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\BellSoft" "%ProgramFiles%\Amazon Corretto" "%LOCALAPPDATA%\Programs\Eclipse Adoptium") do (
    for /d %%D in ("%%~R\*") do if not defined JAVA_BIN call :try "%%~D"
)
if not defined JAVA_BIN for /f "delims=" %%J in ('where java.exe 2^>nul') do if not defined JAVA_BIN call :try "%%~dpJ.."
if not defined JAVA_BIN (
    chcp 65001 >nul
    echo Mailleur a besoin de Java 21 ou plus récent, qui n’a pas été trouvé : installez-le ^(par exemple Temurin, de adoptium.net^), ou indiquez son dossier dans JAVA_HOME.>&2
    if "%~1"=="" pause
    exit /b 2
)

set "OWN=%LOCALAPPDATA%\Mailleur"
if defined MAILLEUR_HOME set "OWN=%MAILLEUR_HOME%"
if not defined MAILLEUR_HEAP set "MAILLEUR_HEAP=2g"

rem One configuration for each build: what Equinox remembers of one is wrong for another.
set "KEY=mailleur"
for /d %%F in ("%HERE%features\org.mailleur.headless.feature_*") do set "KEY=%%~nxF"
for %%L in ("%HERE%plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%~fL"

set OPTIONS=-Xms64m -Xmx%MAILLEUR_HEAP% --enable-native-access=ALL-UNNAMED -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Duser.language=fr -Duser.country=FR -Djava.awt.headless=true "-Djava.util.logging.config.file=%HERE%configuration\logging.properties"

set "WINDOW="
if "%~1"=="" set "WINDOW=yes"
if "%~1"=="-espace" set "WINDOW=yes"
if defined WINDOW (
    start "" "%JAVA_BIN%\javaw.exe" %OPTIONS% -jar "%LAUNCHER%" -application org.mailleur.workbench.application -data "%OWN%\atelier" -configuration "%OWN%\configuration\%KEY%" %*
    exit /b 0
)

chcp 65001 >nul
"%JAVA_BIN%\java.exe" -XX:+UseSerialGC -Dosgi.startLevel=4 %OPTIONS% -jar "%LAUNCHER%" -application org.mailleur.cli.application -data "%OWN%\commande" -configuration "%OWN%\configuration\%KEY%" %*
exit /b %ERRORLEVEL%

rem Takes the Java in a folder if its release file says 21 or more.
:try
if not exist "%~1\bin\java.exe" exit /b
if not exist "%~1\release" exit /b
for /f "tokens=2 delims==" %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do (
    for /f "tokens=1 delims=." %%M in ("%%~V") do if %%M GEQ 21 set "JAVA_BIN=%~1\bin"
)
exit /b
