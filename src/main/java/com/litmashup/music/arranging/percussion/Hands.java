package com.litmashup.music.arranging.percussion;

import com.litmashup.music.Quarters;
import com.litmashup.music.arranging.Ensemble;
import com.litmashup.music.arranging.Striker;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Gives each line to something that can be struck, and one line at least to people with nothing but hands. */
final class Hands {

    private Hands() {}

    /** One striker for each layer, in the same order. */
    static List<Striker> of(List<Layer> layers, Ensemble ensemble, Quarters bar) {
        List<Striker> taken = new ArrayList<>();
        for (Layer layer : layers) {
            taken.add(ensemble.strikers().stream()
                    .filter(striker -> striker.canPlay(layer.line().midiKey()))
                    .min(Comparator.comparing((Striker striker) -> taken.contains(striker) && !isSet(striker))
                            .thenComparingInt(ensemble.strikers()::indexOf))
                    .orElseGet(() -> bare(layer, ensemble)));
        }
        if (!layers.isEmpty() && taken.stream().noneMatch(Striker::body)) {
            int easiest = IntStream.range(0, layers.size())
                    .boxed()
                    .min(Comparator.comparingInt(i -> layers.get(i).strokesInBar(bar)))
                    .orElseThrow();
            taken.set(easiest, bare(layers.get(easiest), ensemble));
        }
        return taken;
    }

    /** One player of a drum kit or machine holds several lines. */
    private static boolean isSet(Striker striker) {
        return striker.soundsAs() == null;
    }

    private static Striker bare(Layer layer, Ensemble ensemble) {
        List<Striker> bodies =
                ensemble.strikers().stream().filter(Striker::body).toList();
        return bodies.stream()
                .filter(striker -> striker.canPlay(layer.line().midiKey()))
                .findFirst()
                .orElse(bodies.getFirst());
    }
}
