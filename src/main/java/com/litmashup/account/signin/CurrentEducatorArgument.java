package com.litmashup.account.signin;

import com.litmashup.account.CurrentEducator;
import com.litmashup.account.Educator;
import com.litmashup.account.EducatorId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Fills parameters marked {@link CurrentEducator}. */
@Configuration(proxyBeanMethods = false)
class CurrentEducatorArgument implements WebMvcConfigurer, HandlerMethodArgumentResolver {

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.hasParameterAnnotation(CurrentEducator.class)
                && (parameter.getParameterType() == EducatorId.class || parameter.getParameterType() == Educator.class);
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        Educator educator = current();
        return parameter.getParameterType() == EducatorId.class ? educator.id() : educator;
    }

    private static Educator current() {
        Authentication someone = SecurityContextHolder.getContext().getAuthentication();
        if (someone != null && someone.getPrincipal() instanceof SignedIn signedIn) {
            return signedIn.educator();
        }
        throw new AuthenticationCredentialsNotFoundException("nobody is signed in");
    }
}
