package dev.cantle.templates.view;

import dev.cantle.model.intent.Slice;
import dev.cantle.model.intent.attachment.BridgeDomain.Home;
import dev.cantle.templates.view.port.BridgeDomainView;
import dev.cantle.templates.view.port.CarrierView;
import dev.cantle.templates.view.port.PolicerView;
import dev.cantle.templates.view.port.PortUnitView;
import dev.cantle.templates.view.port.PortViews;
import dev.cantle.templates.view.port.UnitView;
import dev.cantle.templates.view.port.UnitViews;
import java.util.List;

/**
 * All that template parts see, under the name {@code slice}. Texts are finished but not quoted: quoting is done where
 * a part writes them.
 *
 * @param units the units of irb, by number
 * @param prefixLists the prefix lists, by name
 * @param policies the import and export policies, by name
 * @param communities the named communities, by name
 * @param system what the logical system needs as a whole
 * @param instance the routing instance
 * @param groups the BGP groups, one a circuit, by name
 * @param portUnits the tagged units of ports that stand in the logical system, by name
 * @param bridgeDomains the bridge domains of the logical system, by name
 * @param policers the policers of those units, by name
 * @param carrier what of the circuits stands at the top level, for the parts of the carrier's half
 */
public record SliceView(
        List<UnitView> units,
        List<PrefixListView> prefixLists,
        List<PolicyView> policies,
        List<CommunityView> communities,
        SystemView system,
        InstanceView instance,
        List<GroupView> groups,
        List<PortUnitView> portUnits,
        List<BridgeDomainView> bridgeDomains,
        List<PolicerView> policers,
        CarrierView carrier) {

    public SliceView {
        units = List.copyOf(units);
        prefixLists = List.copyOf(prefixLists);
        policies = List.copyOf(policies);
        communities = List.copyOf(communities);
        groups = List.copyOf(groups);
        portUnits = List.copyOf(portUnits);
        bridgeDomains = List.copyOf(bridgeDomains);
        policers = List.copyOf(policers);
    }

    /**
     * The view of a slice.
     *
     * @throws dev.cantle.model.value.IllegalValueException if the slice cannot be rendered, as it has no IPv4 address
     *     that could be its router id
     */
    public static SliceView of(Slice slice) {
        PolicyViews policies = new PolicyViews(slice);
        return new SliceView(
                UnitViews.of(slice),
                policies.prefixLists(),
                policies.policies(),
                CommunityViews.of(slice),
                SystemView.of(slice),
                InstanceViews.of(slice),
                GroupViews.of(slice),
                PortViews.units(slice, Home.LOGICAL_SYSTEM),
                PortViews.bridgeDomains(slice, Home.LOGICAL_SYSTEM),
                PortViews.policers(slice, Home.LOGICAL_SYSTEM),
                CarrierView.of(slice));
    }
}
