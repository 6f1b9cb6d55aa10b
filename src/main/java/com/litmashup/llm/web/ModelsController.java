package com.litmashup.llm.web;

import com.litmashup.llm.Line;
import com.litmashup.llm.Purpose;
import com.litmashup.llm.choosing.Choosing;
import com.litmashup.llm.choosing.ChosenModels;
import com.litmashup.llm.choosing.Engine;
import com.litmashup.llm.pulling.Pulls;
import com.litmashup.llm.server.KnownServer;
import com.litmashup.llm.server.NewsOfServer;
import com.litmashup.llm.server.ServerState.Answering;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The models of the server, for admins: what is there, fetching, removing, choosing, trying. */
@Controller
@RequestMapping("/models")
class ModelsController {

    private static final String BACK = "redirect:/models";
    private static final String NAME = "[A-Za-z0-9][A-Za-z0-9._:/-]{0,199}";
    private static final int LONGEST_SENTENCE = 500;

    private final ModelsDesk desk;
    private final Trials trials;
    private final Choosing choosing;
    private final ChosenModels chosen;
    private final Pulls pulls;
    private final KnownServer server;
    private final NewsOfServer news;
    private final Line line;

    ModelsController(
            ModelsDesk desk,
            Trials trials,
            Choosing choosing,
            ChosenModels chosen,
            Pulls pulls,
            KnownServer server,
            NewsOfServer news,
            Line line) {
        this.desk = desk;
        this.trials = trials;
        this.choosing = choosing;
        this.chosen = chosen;
        this.pulls = pulls;
        this.server = server;
        this.news = news;
        this.line = line;
    }

    @ModelAttribute
    void frame(Model model) {
        model.addAttribute("page", desk.page());
        Optional<Trial> trial = trials.last();
        model.addAttribute("trial", trial.orElse(null));
        model.addAttribute("said", trial.map(Trial::end).map(line::sentence).orElse(null));
    }

    /** Whoever looks at the page wants to know how things are now; the next look shows it. */
    @GetMapping
    String show() {
        news.changed();
        return "llm/models";
    }

    @GetMapping("/pulls")
    String pulls() {
        return "llm/pulls.stream";
    }

    @PostMapping("/pulls")
    String pull(@RequestParam String model, RedirectAttributes next) {
        String name = model.strip();
        if (!name.matches(NAME)) {
            refuse(next, "llm.models.pull.name", name);
        } else if (server.isOpenAi() || !(server.state() instanceof Answering)) {
            refuse(next, "llm.models.pull.silent", name);
        } else {
            pulls.start(name);
        }
        return BACK;
    }

    @PostMapping("/pulls/stop")
    String stopPull(@RequestParam String model) {
        pulls.stop(model);
        return BACK;
    }

    @PostMapping("/pulls/dismissal")
    String forgetPull(@RequestParam String model) {
        pulls.forget(model);
        return BACK;
    }

    @PostMapping("/choice")
    String choose(
            @RequestParam Purpose purpose, @RequestParam(defaultValue = "") String model, RedirectAttributes next) {
        if (model.isBlank()) {
            chosen.leaveOpen(purpose);
        } else if (choosing.named(model).isPresent()) {
            chosen.choose(purpose, model);
        } else {
            refuse(next, "llm.models.gone", model);
        }
        return BACK;
    }

    @GetMapping("/removal")
    String askToRemove(@RequestParam(defaultValue = "") String model, Model view, RedirectAttributes next) {
        if (!server.has(model)) {
            refuse(next, "llm.models.gone", model);
            return BACK;
        }
        view.addAttribute("name", model);
        return "llm/removal";
    }

    @PostMapping("/removal")
    String remove(@RequestParam String model, RedirectAttributes next) {
        if (!server.isOpenAi() && server.has(model) && server.remove(model)) {
            next.addFlashAttribute("flashKey", "llm.models.removed");
            next.addFlashAttribute("flashName", model);
        } else {
            refuse(next, "llm.models.not-removed", model);
        }
        return BACK;
    }

    @GetMapping("/trial")
    String trial() {
        return "llm/_trial";
    }

    @PostMapping("/trial")
    String tryOut(
            @RequestParam String model, @RequestParam(defaultValue = "") String sentence, RedirectAttributes next) {
        String said = sentence.strip();
        Optional<Engine> engine = choosing.named(model);
        if (engine.isEmpty()) {
            refuse(next, "llm.models.gone", model);
        } else if (said.isEmpty() || said.length() > LONGEST_SENTENCE) {
            refuse(next, "llm.models.try.sentence", LONGEST_SENTENCE);
        } else {
            trials.begin(engine.get(), said);
        }
        return BACK + "#trial";
    }

    @PostMapping("/trial/stop")
    String stopTrial() {
        trials.stop();
        return BACK + "#trial";
    }

    private static void refuse(RedirectAttributes next, String key, Object value) {
        next.addFlashAttribute("wrongKey", key);
        next.addFlashAttribute("wrongValue", value);
    }
}
