package com.litmashup.web;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** Gives every view the assets, error pages included. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class PageFrame {

    PageFrame(ThymeleafViewResolver views, Assets assets) {
        views.addStaticVariable("assets", assets);
    }
}
