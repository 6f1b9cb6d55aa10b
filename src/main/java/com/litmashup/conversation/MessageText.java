package com.litmashup.conversation;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** Marks what is said: something that can be seen, of at most {@link Post#LONGEST} characters after trimming. */
@Documented
@Constraint(validatedBy = MessageText.Check.class)
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface MessageText {

    /** Said of a message that is too long. */
    String message() default "{conversation.message.long}";

    /** Said of a message in which nothing can be seen. */
    String empty() default "{conversation.message.empty}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Judges a text; where there is none, that is for others to say. */
    final class Check implements ConstraintValidator<MessageText, String> {

        private String empty = "";

        @Override
        public void initialize(MessageText marked) {
            empty = marked.empty();
        }

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            if (text == null) {
                return true;
            }
            if (Post.isBlank(text)) {
                context.disableDefaultConstraintViolation();
                context.buildConstraintViolationWithTemplate(empty).addConstraintViolation();
                return false;
            }
            return !Post.isTooLong(text);
        }
    }
}
