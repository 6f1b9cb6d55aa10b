# syntax=docker/dockerfile:1

# Builds with the same command as everywhere else. The cache keeps Maven's repository between builds.
FROM node:22-bookworm-slim AS node

FROM maven:3.9-eclipse-temurin-25 AS build
# The build fetches the engraver and cuts the sound bank with Node.
COPY --from=node /usr/local/bin/node /usr/local/bin/node
COPY --from=node /usr/local/lib/node_modules /usr/local/lib/node_modules
RUN ln -s ../lib/node_modules/npm/bin/npm-cli.js /usr/local/bin/npm
WORKDIR /build
COPY . .
RUN --mount=type=cache,target=/root/.m2 mvn -B -ntp -DskipTests package
# What seldom changes becomes layers of its own, so that an update moves little.
RUN java -Djarmode=tools -jar target/litmashup.jar extract --layers --destination layers

FROM eclipse-temurin:25-jre-noble
RUN groupadd --system --gid 10001 litmashup \
 && useradd --system --uid 10001 --gid litmashup --home-dir /app --no-create-home --shell /usr/sbin/nologin litmashup \
 && install --directory --owner litmashup --group litmashup --mode 0700 /data
WORKDIR /app
COPY --from=build /build/layers/dependencies/ ./
COPY --from=build /build/layers/spring-boot-loader/ ./
COPY --from=build /build/layers/snapshot-dependencies/ ./
COPY --from=build /build/layers/application/ ./
ENV LITMASHUP_DATA_DIR=/data SERVER_PORT=8080
VOLUME /data
EXPOSE 8080
USER 10001:10001
# The image has no curl, and needs none. The first start on a slow machine may take a minute.
HEALTHCHECK --interval=30s --timeout=5s --start-period=90s --retries=3 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/$SERVER_PORT && printf 'GET /health HTTP/1.1\\r\\nHost: localhost\\r\\nConnection: close\\r\\n\\r\\n' >&3 && read -r answer <&3 && [[ $answer == *' 200 '* ]]"]
# Without memory left a server must end, and be started again, rather than linger.
ENTRYPOINT ["java", "--enable-native-access=ALL-UNNAMED", "-XX:MaxRAMPercentage=75", "-XX:+ExitOnOutOfMemoryError", "-jar", "litmashup.jar"]
