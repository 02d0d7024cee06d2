package dev.cantle.model.intent;

import dev.cantle.model.Place;
import java.util.Map;

/**
 * Where each part of the intent was read from.
 *
 * @param places the place of each path; a part that is not named here stands where its nearest named parent stands
 */
public record SourceMap(Map<IntentPath, Place> places) {

    private static final Place NOWHERE = Place.of("(intent)");

    public SourceMap {
        places = Map.copyOf(places);
    }

    /** A map for intent that no file holds. */
    public static SourceMap empty() {
        return new SourceMap(Map.of());
    }

    /** The place of the path, or of its nearest parent whose place is known. */
    public Place of(IntentPath path) {
        for (IntentPath at = path; !at.steps().isEmpty(); at = at.parent()) {
            Place place = places.get(at);
            if (place != null) {
                return place;
            }
        }
        return NOWHERE;
    }
}
