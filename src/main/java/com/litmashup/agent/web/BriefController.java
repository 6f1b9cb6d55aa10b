package com.litmashup.agent.web;

import com.litmashup.account.CurrentEducator;
import com.litmashup.account.EducatorId;
import com.litmashup.agent.BriefCorrection;
import com.litmashup.conversation.Brief;
import com.litmashup.conversation.BriefField;
import com.litmashup.conversation.BriefWording;
import com.litmashup.conversation.Conversations;
import io.github.wimdeblauwe.htmx.spring.boot.mvc.HxRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Correcting, adding to and removing from what was understood, in place. */
@Controller
@RequestMapping("/conversations/{id}/brief/{field}")
class BriefController {

    private final Conversations conversations;
    private final BriefCorrection correction;
    private final BriefWording wording;
    private final MessageSource words;

    BriefController(
            Conversations conversations, BriefCorrection correction, BriefWording wording, MessageSource words) {
        this.conversations = conversations;
        this.correction = correction;
        this.wording = wording;
        this.words = words;
    }

    /** One edit of a chip. */
    record ChipEdit(Act act, int position, String value) {

        enum Act {
            ADD,
            CORRECT,
            REMOVE
        }
    }

    @PostMapping
    String edit(
            @CurrentEducator EducatorId educator,
            @PathVariable String id,
            @PathVariable("field") String key,
            @RequestParam String act,
            @RequestParam(defaultValue = "2147483647") int position,
            @RequestParam(defaultValue = "") String value,
            RedirectAttributes flash) {
        BriefField field = field(key);
        if (!apply(educator, id, field, edit(act, position, value))) {
            flash.addFlashAttribute("flashWrong", unclear(field));
        }
        return "redirect:/conversations/" + id;
    }

    @HxRequest
    @PostMapping
    String editInPlace(
            @CurrentEducator EducatorId educator,
            @PathVariable String id,
            @PathVariable("field") String key,
            @RequestParam String act,
            @RequestParam(defaultValue = "2147483647") int position,
            @RequestParam(defaultValue = "") String value) {
        BriefField field = field(key);
        boolean done = apply(educator, id, field, edit(act, position, value));
        String live = "redirect:/conversations/" + id + "/live";
        return done ? live : live + "?unclear=" + field.key();
    }

    private boolean apply(EducatorId educator, String id, BriefField field, ChipEdit edit) {
        AtomicBoolean read = new AtomicBoolean();
        conversations.correct(educator, id, brief -> {
            Optional<Brief> after = edit.act() == ChipEdit.Act.REMOVE
                    ? Optional.of(correction.remove(brief, field, edit.position()))
                    : correction.put(brief, field, edit.position(), edit.value());
            read.set(after.isPresent());
            return after.orElse(brief);
        });
        return read.get();
    }

    private static ChipEdit edit(String act, int position, String value) {
        ChipEdit.Act chosen = switch (act) {
            case "add" -> ChipEdit.Act.ADD;
            case "correct" -> ChipEdit.Act.CORRECT;
            case "remove" -> ChipEdit.Act.REMOVE;
            default -> throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        };
        int place = chosen == ChipEdit.Act.ADD ? Integer.MAX_VALUE : position;
        return new ChipEdit(chosen, place, value.length() > 500 ? value.substring(0, 500) : value);
    }

    private static BriefField field(String key) {
        return BriefField.of(key).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String unclear(BriefField field) {
        return words.getMessage("conversation.brief.unclear", new Object[] {wording.label(field)}, Locale.ENGLISH);
    }
}
