package com.litmashup.genre.web;

import com.litmashup.genre.Atlas;
import com.litmashup.genre.Genre;
import com.litmashup.genre.ShortEntries;
import com.litmashup.genre.ShortEntry;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Year;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The atlas, to leaf through. */
@Controller
@RequestMapping("/genres")
class GenresController {

    private final Atlas atlas;
    private final ShortEntries shortEntries;
    private final NearestNames nearest;
    private final Clock clock;

    GenresController(Atlas atlas, ShortEntries shortEntries, NearestNames nearest, Clock clock) {
        this.atlas = atlas;
        this.shortEntries = shortEntries;
        this.nearest = nearest;
        this.clock = clock;
    }

    @GetMapping
    String index(@RequestParam(name = "q", defaultValue = "") String words, Model model) {
        List<Genre> found = GenreSearch.find(atlas.all(), words);
        model.addAttribute("words", words);
        model.addAttribute("total", atlas.all().size());
        model.addAttribute(
                "cards",
                found.stream()
                        .filter(genre -> !genre.isRed())
                        .map(GenreCard::of)
                        .toList());
        model.addAttribute(
                "restricted",
                found.stream().filter(Genre::isRed).map(GenreCard::of).toList());
        model.addAttribute("known", shortEntries.all().size());
        model.addAttribute("short", GenreSearch.findShort(shortEntries.all(), words));
        return "genre/index";
    }

    @GetMapping("/{id}")
    String show(@PathVariable String id, Model model, HttpServletResponse response) {
        return atlas.genre(id)
                .map(genre -> page(genre, model))
                .or(() -> shortEntries.entry(id).map(entry -> page(entry, model)))
                .orElseGet(() -> elsewhere(id, model, response));
    }

    private String page(Genre genre, Model model) {
        List<GenrePage.Relative> kin = genre.kin().stream().map(this::relative).toList();
        model.addAttribute("page", GenrePage.of(genre, kin, Year.now(clock).getValue()));
        return "genre/show";
    }

    private String page(ShortEntry entry, Model model) {
        model.addAttribute("entry", entry);
        model.addAttribute("kin", entry.kin().stream().map(this::relative).toList());
        model.addAttribute("nearest", nearest.of(entry.name()).stream().limit(1).toList());
        return "genre/short";
    }

    private String elsewhere(String id, Model model, HttpServletResponse response) {
        String name = id.replace('_', ' ').replace('-', ' ');
        return atlas.named(name)
                .or(() -> atlas.named(id))
                .map(Genre::id)
                .or(() -> shortEntries.named(name).map(ShortEntry::id))
                .map(known -> "redirect:/genres/" + known)
                .orElseGet(() -> unknown(name, model, response));
    }

    private String unknown(String name, Model model, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        model.addAttribute("name", name);
        model.addAttribute("nearest", nearest.of(name));
        return "genre/unknown";
    }

    private GenrePage.Relative relative(String kin) {
        return atlas.genre(kin)
                .or(() -> atlas.named(kin))
                .map(genre -> new GenrePage.Relative(genre.name(), genre.id()))
                .or(() -> shortEntries.named(kin).map(entry -> new GenrePage.Relative(entry.inSentence(), entry.id())))
                .orElseGet(() -> new GenrePage.Relative(kin, null));
    }
}
