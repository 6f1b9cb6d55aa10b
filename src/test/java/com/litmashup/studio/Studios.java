package com.litmashup.studio;

import com.litmashup.music.score.Arrangement;
import com.litmashup.music.score.ArrangementMother;
import com.litmashup.studio.Givers.Giver;
import com.litmashup.studio.engraving.Look;
import com.litmashup.studio.paper.Paper;
import java.util.List;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** The real studio without the rest of the application, and a piece of Ms Rivera's class. */
public final class Studios {

    static final Arrangement MUSIC = ArrangementMother.sambaAndBaroque();
    static final Givers GIVERS = new Givers(List.of(
            new Giver(ArrangementMother.SAMBA, "Samba", "a"), new Giver(ArrangementMother.BAROQUE, "Baroque", "b")));
    private static final AnnotationConfigApplicationContext ROOMS = open();
    public static final Studio STUDIO = ROOMS.getBean(Studio.class);
    public static final Paper PAPER = ROOMS.getBean(Paper.class);

    private Studios() {}

    static Score score(Wish wish) {
        return STUDIO.score(MUSIC, GIVERS, wish, Look.PAGE, "/lessons/7/score", "/lessons/7");
    }

    private static AnnotationConfigApplicationContext open() {
        AnnotationConfigApplicationContext rooms = new AnnotationConfigApplicationContext();
        rooms.registerBean(JsonMapper.class, JsonMapper::shared);
        rooms.scan("com.litmashup.studio.engraving", "com.litmashup.studio.sound", "com.litmashup.studio.paper");
        rooms.register(Studio.class);
        rooms.refresh();
        return rooms;
    }
}
