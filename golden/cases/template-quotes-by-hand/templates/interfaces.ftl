interfaces {
    irb {
<#list slice.units as unit>
        unit ${unit.number} {
            description "${unit.description}";
            description ${unit.description?no_esc};
            description circuit-${unit.description};
            <#noautoesc>description ${unit.description};</#noautoesc>
        }
</#list>
    }
}
