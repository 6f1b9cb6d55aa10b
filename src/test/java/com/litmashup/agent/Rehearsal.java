package com.litmashup.agent;

import com.litmashup.agent.understanding.MessageReader;
import com.litmashup.agent.understanding.PointedFact;
import com.litmashup.agent.understanding.PointedFacts;
import com.litmashup.agent.understanding.Understood;
import com.litmashup.conversation.Brief;
import com.litmashup.conversation.BriefField;
import com.litmashup.conversation.BriefWording;
import com.litmashup.conversation.Phase;
import com.litmashup.conversation.Transcript;
import com.litmashup.conversation.Turn;
import com.litmashup.conversation.TurnStatus;
import com.litmashup.genre.Gazetteer;
import com.litmashup.pedagogy.Masked;
import com.litmashup.pedagogy.PersonalData;
import com.litmashup.research.Dossier;
import com.litmashup.research.Finding;
import com.litmashup.research.Researcher;
import com.litmashup.research.Source;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.type.filter.RegexPatternTypeFilter;

/** Plays a conversation with the real reader, rules, atlas and phrasing, and with nothing stored. */
final class Rehearsal {

    private static final AnnotationConfigApplicationContext PARTS = parts();
    private static final PersonalData PERSONAL_DATA = PersonalData.load();
    private static final MessageReader READER = new MessageReader(PARTS.getBean(Gazetteer.class));

    private static final PointedFacts POINTED = new PointedFacts(READER, PARTS.getBean(Gazetteer.class));

    /** One turn: what was said to the teacher, and what stands after it. */
    record Said(String message, Understood understood, Decision decision, String reply, List<Turn.Flag> flags) {}

    private final List<Said> said = new ArrayList<>();
    private final List<Turn> turns = new ArrayList<>();
    private final Set<String> researched = new HashSet<>();
    private final List<Source> sources = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final int seed;
    private Function<String, List<PointedFact>> model = message -> List.of();
    private Brief brief = Brief.EMPTY;
    private Set<BriefField> asked = Set.of();

    Rehearsal(int seed) {
        this.seed = seed;
    }

    static Rehearsal of(List<String> messages) {
        return of(messages, message -> List.of());
    }

    /** With a model that points at facts in every message. */
    static Rehearsal of(List<String> messages, Function<String, List<PointedFact>> model) {
        Rehearsal rehearsal = new Rehearsal(messages.hashCode());
        rehearsal.model = model;
        messages.forEach(rehearsal::say);
        return rehearsal;
    }

    Said say(String words) {
        Masked masked = PERSONAL_DATA.mask(words);
        turns.add(new Turn("t" + turns.size(), TurnStatus.RUNNING, null, List.of(), "", null, null));
        Transcript before = transcript();
        Understood rules = READER.read(masked.text(), brief, open());
        Understood understood = PARTS.getBean(Offers.class)
                .taken(POINTED.added(rules, brief, masked.text(), model.apply(masked.text())), masked.text(), lately());
        List<String> fresh = understood.brief().genreNames().stream()
                .filter(Predicate.not(researched::contains))
                .toList();
        lookUp(fresh, understood.brief());
        List<String> kinds = masked.found().stream().map(Enum::name).toList();
        ResearchReview review = PARTS.getBean(ResearchReview.class);
        Decision decision = Deciding.decide(new Situation(
                before,
                understood,
                kinds,
                fresh,
                review.unknown(fresh, findings),
                review.compared(fresh, new Dossier(List.of(), sources, findings))));
        LibraryPhrasing.Reply reply = PARTS.getBean(LibraryPhrasing.class)
                .phrase(
                        decision,
                        new Reading(masked.text(), brief, lately(), List.copyOf(findings), seed + said.size() * 31));
        brief = decision.brief();
        asked = decision.asked();
        turns.set(
                turns.size() - 1,
                new Turn("t" + turns.size(), TurnStatus.COMPLETED, null, reply.flags(), "", null, null));
        said.add(new Said(masked.text(), understood, decision, reply.text(), reply.flags()));
        return said.getLast();
    }

    List<Said> said() {
        return said;
    }

    Brief brief() {
        return brief;
    }

    Transcript transcript() {
        return new Transcript(
                "c1",
                "",
                Phase.INITIAL,
                1,
                brief,
                asked,
                Set.copyOf(researched),
                List.of(),
                List.copyOf(turns),
                List.of(),
                List.copyOf(sources),
                List.copyOf(findings),
                List.of(),
                Instant.EPOCH,
                Instant.EPOCH);
    }

    private List<String> lately() {
        return said.stream().skip(Math.max(0, said.size() - 4)).map(Said::reply).toList();
    }

    private Set<BriefField> open() {
        return asked.stream()
                .filter(field -> !brief.has(field) || brief.assumed().contains(field))
                .collect(Collectors.toSet());
    }

    private void lookUp(List<String> fresh, Brief after) {
        if (!fresh.isEmpty()) {
            Dossier dossier = PARTS.getBean(Researcher.class).research(fresh, after.genreNames(), List.copyOf(sources));
            sources.addAll(dossier.sources());
            findings.addAll(dossier.findings());
            researched.addAll(fresh);
        }
    }

    private static AnnotationConfigApplicationContext parts() {
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        ClassPathBeanDefinitionScanner scanner = new ClassPathBeanDefinitionScanner(context, false);
        scanner.addIncludeFilter(
                new RegexPatternTypeFilter(
                        java.util.regex.Pattern.compile(
                                "com\\.litmashup\\.(?:genre\\.Yaml(?:Atlas|Gazetteer|ShortEntries)|research\\.(?:LibraryDesk|SynthesisWording|comparing\\.SourceComparing)|agent\\.(?:LibraryPhrasing|Offers|GenreWording|GapWording|FactWording|ReviewWording|ResearchReview|Wording))")));
        scanner.scan("com.litmashup.genre", "com.litmashup.research", "com.litmashup.agent");
        context.registerBean(BriefWording.class);
        context.registerBean(Clock.class, Clock::systemUTC);
        context.registerBean("messageSource", MessageSource.class, Rehearsal::messages);
        context.refresh();
        return context;
    }

    private static MessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames(
                "messages/genre",
                "messages/research",
                "messages/conversation",
                "messages/understanding",
                "messages/agent");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
