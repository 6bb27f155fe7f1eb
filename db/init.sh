#!/bin/sh
# Runs init.sql when the database container starts on an empty volume (docker-entrypoint-initdb.d).
set -eu
: "${GLOSSA_DATABASE_OWNER_PASSWORD:?is not set}" "${GLOSSA_DATABASE_APP_PASSWORD:?is not set}"
psql --no-psqlrc --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" --file /glossa/init.sql \
  --set owner_password="$GLOSSA_DATABASE_OWNER_PASSWORD" --set app_password="$GLOSSA_DATABASE_APP_PASSWORD"
