package dev.cantle.model.intent.cloud;

import dev.cantle.model.value.Asn;
import dev.cantle.model.value.Prefix;
import dev.cantle.model.value.SortedOnce;
import dev.cantle.model.value.Text;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** What a peering of an ExpressRoute circuit leads to: virtual networks, or Microsoft's public services. */
public sealed interface AzurePeering {

    /** The word in the inventory: {@code private} or {@code microsoft}. */
    String word();

    /** The name of the peering in Azure. */
    String azureName();

    /** Applies the function for this kind of peering. */
    <R> R match(Supplier<R> ofPrivate, Function<Microsoft, R> microsoft);

    /** Private peering: to virtual networks, on private addresses. */
    record Private() implements AzurePeering {

        @Override
        public String word() {
            return "private";
        }

        @Override
        public String azureName() {
            return "AzurePrivatePeering";
        }

        @Override
        public <R> R match(Supplier<R> ofPrivate, Function<Microsoft, R> microsoft) {
            return ofPrivate.get();
        }
    }

    /**
     * Microsoft peering: to Microsoft's public services, with public addresses that are registered.
     *
     * @param publicPrefixes the prefixes that Azure is told to accept, which somebody must have proven to own; sorted
     * @param routingRegistry the registry that says so, such as {@code RIPENCC}
     * @param customerAs the AS under which they are registered, if it is not the slice's own: one or none
     */
    record Microsoft(List<Prefix> publicPrefixes, String routingRegistry, List<Asn> customerAs)
            implements AzurePeering {

        public Microsoft {
            publicPrefixes = SortedOnce.of(publicPrefixes);
            customerAs = List.copyOf(customerAs);
            Text.check("routingRegistry", routingRegistry);
        }

        @Override
        public String word() {
            return "microsoft";
        }

        @Override
        public String azureName() {
            return "MicrosoftPeering";
        }

        @Override
        public <R> R match(Supplier<R> ofPrivate, Function<Microsoft, R> microsoft) {
            return microsoft.apply(this);
        }
    }
}
