package com.litmashup.account.web;

import com.litmashup.account.people.AlreadySetUp;
import com.litmashup.account.people.Credentials;
import com.litmashup.account.people.FirstRun;
import com.litmashup.account.signin.SetupCode;
import com.litmashup.account.signin.Tries;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Makes the first admin. Afterwards this page does not exist. */
@Controller
@RequestMapping("/setup")
class SetupController {

    private final FirstRun firstRun;
    private final Credentials credentials;
    private final SetupCode code;
    private final Tries tries;

    SetupController(FirstRun firstRun, Credentials credentials, SetupCode code, Tries tries) {
        this.firstRun = firstRun;
        this.credentials = credentials;
        this.code = code;
        this.tries = tries;
    }

    @ModelAttribute
    void refuseWhenOver() {
        if (!firstRun.isPending()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute("setup", SetupForm.empty());
        return "account/setup";
    }

    @PostMapping
    ModelAndView make(
            @Valid @ModelAttribute("setup") SetupForm setup,
            BindingResult form,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes next) {
        Duration wait = tries.waitFor("setup", request.getRemoteAddr());
        if (wait.isPositive()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds() + 1));
            form.rejectValue("code", "account.setup.code.often");
            return again(HttpStatus.TOO_MANY_REQUESTS);
        }
        Fields.compare(form, setup.password(), setup.again());
        if (!code.matches(setup.code())) {
            form.rejectValue("code", "account.setup.code.wrong");
        }
        if (form.hasErrors() || !Fields.accept(form, () -> makeAdmin(setup))) {
            return again(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        next.addFlashAttribute("said", "account.setup.done");
        return new ModelAndView("redirect:/login");
    }

    private void makeAdmin(SetupForm setup) {
        try {
            credentials.addFirst(setup.person(), setup.password());
        } catch (AlreadySetUp e) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "set up already", e);
        }
    }

    private static ModelAndView again(HttpStatus status) {
        return new ModelAndView("account/setup", status);
    }
}
