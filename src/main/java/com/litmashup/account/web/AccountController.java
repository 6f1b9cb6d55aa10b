package com.litmashup.account.web;

import com.litmashup.account.CurrentEducator;
import com.litmashup.account.Educator;
import com.litmashup.account.EducatorId;
import com.litmashup.account.key.ApiKeys;
import com.litmashup.account.key.KeyNotFound;
import com.litmashup.account.people.Credentials;
import com.litmashup.account.people.People;
import com.litmashup.account.signin.Renewal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own name, password and API keys. */
@Controller
@RequestMapping("/account")
class AccountController {

    private static final String VIEW = "account/show";
    private static final String BACK = "redirect:/account";

    private final People people;
    private final Credentials credentials;
    private final ApiKeys keys;
    private final Renewal renewal;

    AccountController(People people, Credentials credentials, ApiKeys keys, Renewal renewal) {
        this.people = people;
        this.credentials = credentials;
        this.keys = keys;
        this.renewal = renewal;
    }

    /** What stands around the three forms. The forms themselves are left to binding, which fills only what is not there. */
    @ModelAttribute
    void frame(@CurrentEducator EducatorId id, Model model) {
        model.addAttribute("educator", people.find(id).orElseThrow());
        model.addAttribute("keys", keys.of(id));
    }

    @GetMapping
    String show(@CurrentEducator Educator educator, Model model) {
        addBlankForms(educator, model);
        return VIEW;
    }

    @PostMapping("/name")
    ModelAndView rename(
            @Valid @ModelAttribute("named") NameForm named,
            BindingResult form,
            @CurrentEducator Educator educator,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        if (form.hasErrors()) {
            return refused(educator, model);
        }
        people.rename(educator.id(), named.name());
        renewal.renew(educator.id(), request, response);
        next.addFlashAttribute("said", "account.own.saved");
        return new ModelAndView(BACK);
    }

    @PostMapping("/password")
    ModelAndView changePassword(
            @Valid @ModelAttribute("change") PasswordForm change,
            BindingResult form,
            @CurrentEducator Educator educator,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        if (!credentials.isPasswordOf(educator, change.current())) {
            form.rejectValue("current", "account.password.current.wrong");
        }
        Fields.compare(form, change.password(), change.again());
        if (form.hasErrors() || !Fields.accept(form, () -> credentials.change(educator, change.password()))) {
            return refused(educator, model);
        }
        renewal.renew(educator.id(), request, response);
        next.addFlashAttribute("said", "account.password.changed");
        return new ModelAndView(BACK);
    }

    @PostMapping("/keys")
    ModelAndView createKey(
            @Valid @ModelAttribute("key") KeyForm key,
            BindingResult form,
            @CurrentEducator Educator educator,
            Model model,
            RedirectAttributes next) {
        if (form.hasErrors()) {
            return refused(educator, model);
        }
        next.addFlashAttribute("shownKey", keys.create(educator.id(), key.key()).value());
        return new ModelAndView(BACK);
    }

    @PostMapping("/keys/{keyId}/revoke")
    String revokeKey(@PathVariable String keyId, @CurrentEducator EducatorId id, RedirectAttributes next) {
        keys.revoke(id, keyId);
        next.addFlashAttribute("said", "account.key.revoked");
        return BACK;
    }

    @ExceptionHandler(KeyNotFound.class)
    void onMissing(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    private static ModelAndView refused(Educator educator, Model model) {
        addBlankForms(educator, model);
        return new ModelAndView(VIEW, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static void addBlankForms(Educator educator, Model model) {
        Map.of("named", new NameForm(educator.displayName()), "change", PasswordForm.empty(), "key", KeyForm.empty())
                .forEach((name, form) -> {
                    if (!model.containsAttribute(name)) {
                        model.addAttribute(name, form);
                    }
                });
    }
}
