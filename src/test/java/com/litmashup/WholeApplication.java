package com.litmashup;

import com.litmashup.api.Callers;
import com.litmashup.mashup.keeping.KeptLessons;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of the whole application on a real database and a real port of this machine. It starts once for all classes
 * marked so, which is why none of them may leave anything behind that another one would miss: ask {@link School} for
 * people of your own.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = {LitMashup.class, School.class, KeptLessons.class, Callers.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "server.address=127.0.0.1",
            "litmashup.studio.ahead=false",
            "litmashup.admin.email=" + School.ADMIN,
            "litmashup.admin.password=" + School.PASSWORD
        })
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@ContextConfiguration(initializers = {FreshFolder.class, RememberedHashes.class})
public @interface WholeApplication {}
