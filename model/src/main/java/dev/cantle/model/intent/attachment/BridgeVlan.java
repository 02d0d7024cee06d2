package dev.cantle.model.intent.attachment;

import dev.cantle.model.value.VlanId;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The VLAN that frames have inside a bridge domain, whatever tags they came with. Junos translates by itself: a routing
 * interface wants it said, and rewriting by {@code input-vlan-map} is refused beside it.
 */
public sealed interface BridgeVlan {

    /** Applies the function for this VLAN's own kind. */
    <R> R match(Supplier<R> none, Function<Normalised, R> normalised);

    /** The word that {@code vlan-id} takes. */
    default String word() {
        return match(() -> "none", normalised -> normalised.id().toString());
    }

    /** None: every tag is taken off. */
    record None() implements BridgeVlan {

        @Override
        public <R> R match(Supplier<R> none, Function<Normalised, R> normalised) {
            return none.get();
        }
    }

    /**
     * All frames get this one.
     *
     * @param id the VLAN
     */
    record Normalised(VlanId id) implements BridgeVlan {

        @Override
        public <R> R match(Supplier<R> none, Function<Normalised, R> normalised) {
            return normalised.apply(this);
        }
    }
}
