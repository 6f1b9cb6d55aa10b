package com.litmashup.journeys;

import com.litmashup.LitMashup;
import com.litmashup.RememberedHashes;
import com.litmashup.music.score.Arrangement;
import com.litmashup.music.score.ArrangementMother;
import com.litmashup.studio.Givers;
import com.litmashup.studio.Givers.Giver;
import com.litmashup.studio.Score;
import com.litmashup.studio.Studio;
import com.litmashup.studio.Wish;
import com.litmashup.studio.engraving.Engraving.Reason;
import com.litmashup.studio.engraving.Look;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** The whole application with pages that show one arrangement, as a lesson will: {@code /demo} and {@code /demo/project}. */
final class Stage implements AutoCloseable {

    static final String EMAIL = "rivera@school.example";
    static final String PASSWORD = "a long passphrase here";

    static final Arrangement MUSIC = ArrangementMother.sambaAndBaroque();
    private static final Givers GIVERS = new Givers(List.of(
            new Giver(ArrangementMother.SAMBA, "Samba", "a"), new Giver(ArrangementMother.BAROQUE, "Baroque", "b")));

    private final ConfigurableApplicationContext server;

    Stage(Path folder, int port) {
        server = new SpringApplicationBuilder(LitMashup.class)
                .initializers(
                        new RememberedHashes(),
                        context -> ((GenericApplicationContext) context)
                                .registerBean(
                                        "demo", RouterFunction.class, () -> routes(context.getBean(Studio.class))))
                .run(
                        "--server.port=" + port,
                        "--server.address=127.0.0.1",
                        "--litmashup.storage.data-dir=" + folder,
                        "--litmashup.admin.email=" + EMAIL,
                        "--litmashup.admin.password=" + PASSWORD);
    }

    /** To look at by oneself; the argument is the port. */
    public static void main(String[] arguments) throws Exception {
        Stage stage = new Stage(Files.createTempDirectory("stage"), Integer.parseInt(arguments[0]));
        System.out.println(stage.address() + "/demo");
    }

    String address() {
        return "http://localhost:" + port();
    }

    int port() {
        return ((WebServerApplicationContext) server).getWebServer().getPort();
    }

    @Override
    public void close() {
        server.close();
    }

    private static RouterFunction<ServerResponse> routes(Studio studio) {
        return RouterFunctions.route()
                .GET("/demo", request -> page("demo/lesson", score(studio, request, look(request))))
                .GET("/demo/undrawn", request -> page("demo/lesson", undrawn(score(studio, request, Look.PAGE))))
                .GET("/demo/project", request -> page("demo/projector", score(studio, request, Look.PROJECTOR)))
                .GET("/demo/score.{ending}", request -> file(studio, request))
                .build();
    }

    private static Score score(Studio studio, ServerRequest request, Look look) {
        return studio.score(MUSIC, GIVERS, wish(request), look, "/demo/score", "/demo");
    }

    private static Score undrawn(Score score) {
        return new Score(
                score.base(),
                score.page(),
                score.wish(),
                score.facts(),
                score.notices(),
                List.of(),
                Optional.of(Reason.UNREADABLE),
                score.parts(),
                score.claims(),
                score.givings(),
                score.givers(),
                score.keys(),
                score.grid(),
                score.words(),
                score.audio());
    }

    private static Look look(ServerRequest request) {
        return wish(request).large() ? Look.LARGE : Look.PAGE;
    }

    private static Wish wish(ServerRequest request) {
        return Wish.of(request.params().toSingleValueMap());
    }

    private static ServerResponse page(String view, Score score) {
        return ServerResponse.ok().render(view, Map.of("score", score));
    }

    private static ServerResponse file(Studio studio, ServerRequest request) {
        return studio.file(MUSIC, wish(request), request.pathVariable("ending"))
                .map(file -> ServerResponse.ok()
                        .contentType(MediaType.parseMediaType(file.type()))
                        .body(new ByteArrayResource(file.content())))
                .orElseGet(() -> ServerResponse.notFound().build());
    }
}
