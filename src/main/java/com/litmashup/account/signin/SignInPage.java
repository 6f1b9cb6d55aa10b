package com.litmashup.account.signin;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page with the two fields. */
@Controller
class SignInPage {

    private static final String VIEW = "account/login";

    @GetMapping("/login")
    String show(HttpServletRequest request, Model model) {
        if (request.getUserPrincipal() != null) {
            return "redirect:/conversations";
        }
        model.addAttribute("email", "");
        return VIEW;
    }

    @PostMapping("/login/refused")
    ModelAndView showAgain(
            @RequestAttribute(name = NotSignedIn.STATUS, required = false) @Nullable HttpStatus status,
            @RequestParam(defaultValue = "") String email) {
        if (status == null) {
            return new ModelAndView("redirect:/login");
        }
        ModelAndView page = new ModelAndView(VIEW, status);
        page.addObject("email", email);
        page.addObject("fault", "account.login.refused." + status.value());
        return page;
    }
}
