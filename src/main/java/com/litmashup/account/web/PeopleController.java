package com.litmashup.account.web;

import com.litmashup.account.Educator;
import com.litmashup.account.EducatorId;
import com.litmashup.account.people.Credentials;
import com.litmashup.account.people.LastAdmin;
import com.litmashup.account.people.Passwords;
import com.litmashup.account.people.People;
import com.litmashup.account.people.PersonNotFound;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
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

/** The people of this server, for admins. A password thought up here is shown on the next page and never again. */
@Controller
@RequestMapping("/people")
class PeopleController {

    private static final String BACK = "redirect:/people";

    private final People people;
    private final Credentials credentials;
    private final Passwords passwords;

    PeopleController(People people, Credentials credentials, Passwords passwords) {
        this.people = people;
        this.credentials = credentials;
        this.passwords = passwords;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("people", people.all());
        model.addAttribute("person", PersonForm.empty());
        return "account/people";
    }

    @PostMapping
    ModelAndView add(@Valid @ModelAttribute("person") PersonForm person, BindingResult form, RedirectAttributes next) {
        String password = passwords.generate();
        if (form.hasErrors() || !Fields.accept(form, () -> credentials.add(person.person(), password))) {
            ModelAndView page = new ModelAndView("account/people", HttpStatus.UNPROCESSABLE_CONTENT);
            return page.addObject("people", people.all());
        }
        show(person.person().displayName(), password, next);
        return new ModelAndView(BACK);
    }

    @PostMapping("/{id}/password")
    String resetPassword(@PathVariable EducatorId id, RedirectAttributes next) {
        Educator educator = people.find(id).orElseThrow(PersonNotFound::of);
        String password = passwords.generate();
        credentials.change(educator, password);
        show(educator.displayName(), password, next);
        return BACK;
    }

    @PostMapping("/{id}/disable")
    String disable(@PathVariable EducatorId id) {
        people.disable(id);
        return BACK;
    }

    @PostMapping("/{id}/enable")
    String enable(@PathVariable EducatorId id) {
        people.enable(id);
        return BACK;
    }

    @ExceptionHandler
    String on(LastAdmin refused, RedirectAttributes next) {
        next.addFlashAttribute("refusal", "account.people.last-admin");
        return BACK;
    }

    @ExceptionHandler(PersonNotFound.class)
    void onMissing(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    private static void show(String name, String password, RedirectAttributes next) {
        next.addFlashAttribute("shownName", name);
        next.addFlashAttribute("shownPassword", password);
    }
}
