package com.litmashup.drills;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.Executors;

/**
 * The least that a server can do and still keep something: one POST, one row, committed with the same care as ours
 * (WAL, {@code synchronous=FULL}). It knows no framework, no caller and no JSON, so a ratio to it flatters nobody.
 */
final class BareEndpoint {

    private static final String CARE =
            "?journal_mode=WAL&synchronous=FULL&busy_timeout=5000&transaction_mode=IMMEDIATE";

    private final Connection connection;

    private BareEndpoint(Connection connection) {
        this.connection = connection;
    }

    /** {@code jar database port}. */
    public static void main(String[] arguments) throws IOException, SQLException {
        Connection connection = new OutsideProgram(Path.of(arguments[0])).open(Path.of(arguments[1]), CARE);
        OutsideProgram.run(connection, "create table row (id integer primary key, text text not null)");
        connection.setAutoCommit(false);
        InetSocketAddress address =
                new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(arguments[2]));
        HttpServer server = HttpServer.create(address, 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        BareEndpoint endpoint = new BareEndpoint(connection);
        server.createContext("/", exchange -> {
            endpoint.keep(
                    new String(exchange.getRequestBody().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(201, -1);
            exchange.close();
        });
        server.start();
    }

    private synchronized void keep(String text) throws IOException {
        try (PreparedStatement insert = connection.prepareStatement("insert into row (text) values (?)")) {
            insert.setString(1, text);
            insert.executeUpdate();
            connection.commit();
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }
}
