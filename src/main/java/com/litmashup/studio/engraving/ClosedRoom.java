package com.litmashup.studio.engraving;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.ContextFactory;
import org.mozilla.javascript.Function;
import org.mozilla.javascript.Script;
import org.mozilla.javascript.ScriptableObject;

/**
 * Runs abc2svg in Rhino with nothing but the language itself: no Java, no files, no {@code eval}, and a bounded number of
 * steps. Counting steps instead of seconds gives the same answer on a slow machine. Each run has new globals.
 */
final class ClosedRoom {

    private static final int COUNT_EVERY = 100_000;

    private final ContextFactory contexts;
    private final Script engraver;
    private final Script question;

    ClosedRoom(long mostSteps) {
        contexts = new CountedSteps(mostSteps);
        engraver = compiled("/studio/abc2svg/abc2svg-1.js");
        question = compiled("/studio/engraving.js");
    }

    /**
     * Engraves.
     *
     * @return JSON as {@code engraving.js} says
     * @throws TooManySteps where it does not come to an end
     * @throws org.mozilla.javascript.RhinoException where the engraver stumbles
     */
    String engrave(String settings, String notation) {
        return contexts.call(context -> {
            ScriptableObject globals = context.initSafeStandardObjects();
            globals.delete("eval");
            globals.delete("Function");
            engraver.exec(context, globals, globals);
            question.exec(context, globals, globals);
            globals.sealObject();
            Function engrave = (Function) globals.get("engrave", globals);
            return Context.toString(engrave.call(context, globals, globals, new Object[] {settings, notation}));
        });
    }

    private Script compiled(String name) {
        try (InputStream source = Objects.requireNonNull(ClosedRoom.class.getResourceAsStream(name), name)) {
            String text = new String(source.readAllBytes(), StandardCharsets.UTF_8);
            return contexts.call(context -> context.compileString(text, name, 1, null));
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }

    /** Thrown through the script, which cannot catch it. */
    static final class TooManySteps extends Error {

        private static final long serialVersionUID = 1;

        TooManySteps(long most) {
            super("more than " + most + " steps");
        }
    }

    private static final class CountedSteps extends ContextFactory {

        private final long most;

        CountedSteps(long most) {
            this.most = most;
        }

        @Override
        protected Context makeContext() {
            Context context = new CountingContext(this);
            context.setLanguageVersion(Context.VERSION_ES6);
            context.setClassShutter(name -> false);
            context.setGenerateObserverCount(true);
            context.setInstructionObserverThreshold(COUNT_EVERY);
            return context;
        }

        @Override
        protected void observeInstructionCount(Context context, int steps) {
            CountingContext counting = (CountingContext) context;
            counting.steps += steps;
            if (counting.steps > most) {
                throw new TooManySteps(most);
            }
        }
    }

    private static final class CountingContext extends Context {

        private long steps;

        CountingContext(ContextFactory factory) {
            super(factory);
        }
    }
}
