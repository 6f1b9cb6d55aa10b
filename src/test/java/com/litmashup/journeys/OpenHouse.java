package com.litmashup.journeys;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Opens one school and one browser for all journeys, and sees every visit out: nothing may be left in its console. */
class OpenHouse implements ParameterResolver, AfterEachCallback {

    private static final Namespace HERE = Namespace.create(OpenHouse.class);

    private static final class Visits extends ArrayList<Visit> {
        private static final long serialVersionUID = 1;
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return List.of(School.class, Visit.class)
                .contains(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        School school = school(context);
        if (parameter.getParameter().getType() == School.class) {
            return school;
        }
        Visit visit = school.visit();
        visits(context).add(visit);
        return visit;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        school(context).goOn();
        visits(context).forEach(Visit::close);
    }

    private static School school(ExtensionContext context) {
        Store store = context.getRoot().getStore(HERE);
        return store.computeIfAbsent("school", key -> School.withAdmin(), School.class);
    }

    private static Visits visits(ExtensionContext context) {
        return context.getStore(HERE).computeIfAbsent("visits", key -> new Visits(), Visits.class);
    }
}
