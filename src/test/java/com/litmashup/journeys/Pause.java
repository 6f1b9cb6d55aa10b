package com.litmashup.journeys;

import com.litmashup.research.Researcher;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.CountDownLatch;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Holds the real research back, so that a page can be looked at in mid-turn for as long as a journey needs. */
final class Pause implements BeanPostProcessor {

    private volatile CountDownLatch gate = new CountDownLatch(0);

    void begin() {
        gate = new CountDownLatch(1);
    }

    void end() {
        gate.countDown();
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (!(bean instanceof Researcher)) {
            return bean;
        }
        return Proxy.newProxyInstance(
                Pause.class.getClassLoader(), new Class<?>[] {Researcher.class}, (self, method, given) -> {
                    gate.await();
                    try {
                        return method.invoke(bean, given);
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                });
    }
}
