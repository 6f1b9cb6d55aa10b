package com.litmashup.mashup.ensemble;

import com.litmashup.music.PitchClass;
import com.litmashup.music.arranging.Ensemble;
import com.litmashup.music.arranging.Seat;
import com.litmashup.music.arranging.Striker;
import com.litmashup.music.score.Level;
import com.litmashup.music.score.Role;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What classes play on. Refuses to be made of files with faults. */
@Component
public class Ensembles {

    /** The group of a class that has nothing but voices and hands. */
    public static final String NO_INSTRUMENTS = "no_instruments";

    private final Map<String, InstrumentEntry> instruments;
    private final List<StrikerEntry> percussion;
    private final List<GroupEntry> groups;

    public Ensembles() {
        this(EnsembleFiles.instruments(), EnsembleFiles.percussion(), EnsembleFiles.groups());
    }

    Ensembles(List<InstrumentEntry> instruments, List<StrikerEntry> percussion, List<GroupEntry> groups) {
        List<String> findings = EnsembleCheck.findings(instruments, percussion, groups);
        if (!findings.isEmpty()) {
            throw new EnsemblesRefused(findings);
        }
        this.instruments =
                instruments.stream().collect(Collectors.toUnmodifiableMap(InstrumentEntry::id, Function.identity()));
        this.percussion = percussion;
        this.groups = groups;
    }

    /** Ids of all groups, in the order in which a teacher is offered them. */
    public List<String> ids() {
        return groups.stream().map(GroupEntry::id).toList();
    }

    /** A group with all that goes with it; nothing where there is no such group. */
    public Optional<Ensemble> group(String id, Level level) {
        return groups.stream()
                .filter(group -> group.id().equals(id))
                .findFirst()
                .map(group -> ensemble(group, group.percussion(), level));
    }

    /**
     * The group that most of these instruments belong to, with what else is there to strike.
     *
     * @param had as teachers say it, for example {@code keyboards} and {@code hand drums}; may be empty
     */
    public Ensemble of(List<String> had, Level level) {
        List<String> said =
                had.stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
        List<String> struck = percussion.stream()
                .filter(entry -> said.stream().anyMatch(name -> isCalled(entry.words(), name)))
                .map(StrikerEntry::id)
                .toList();
        return ensemble(fitting(said), struck, level);
    }

    /** Groups with instruments come before hands and voices, which everybody has, and before mere percussion. */
    private GroupEntry fitting(List<String> said) {
        return groups.stream()
                .filter(group -> named(group, said) > 0)
                .max(Comparator.comparing((GroupEntry group) -> hasInstruments(group))
                        .thenComparingLong(group -> named(group, said))
                        .thenComparing(Comparator.comparingInt(groups::indexOf).reversed()))
                .orElseGet(() -> groups.stream()
                        .filter(group -> group.id().equals(NO_INSTRUMENTS))
                        .findFirst()
                        .orElseThrow());
    }

    private static boolean hasInstruments(GroupEntry group) {
        return group.seats().stream().anyMatch(seat -> !seat.endsWith("voice"));
    }

    private static long named(GroupEntry group, List<String> said) {
        return said.stream().filter(name -> isCalled(group.words(), name)).count();
    }

    private static boolean isCalled(String words, String name) {
        return Pattern.compile("(?<!\\p{L})(?:" + words + ")(?!\\p{L})")
                .matcher(name)
                .find();
    }

    private Ensemble ensemble(GroupEntry group, List<String> struck, Level level) {
        return new Ensemble(
                group.id(),
                group.seats().stream().map(seat -> seat(seat, level)).toList(),
                strikers(struck),
                tonics(group.major(), level),
                tonics(group.minor(), level));
    }

    private Seat seat(String written, Level level) {
        String[] words = written.split(" ", -1);
        return Optional.ofNullable(instruments.get(words[1]))
                .orElseThrow()
                .seat(Role.valueOf(words[0].toUpperCase(Locale.ROOT)), level);
    }

    private List<Striker> strikers(List<String> struck) {
        Stream<StrikerEntry> things = percussion.stream().filter(entry -> !entry.body() && struck.contains(entry.id()));
        return Stream.concat(things, percussion.stream().filter(StrikerEntry::body))
                .map(StrikerEntry::striker)
                .toList();
    }

    private static List<PitchClass> tonics(Map<Level, List<String>> tonics, Level level) {
        return tonics.getOrDefault(level, List.of()).stream()
                .map(PitchClass::parse)
                .toList();
    }
}
