/** Nothing of the page's style reaches the host: what is important in here outweighs the page's own. */
export const hostStyle = `
:host{all:initial!important;position:fixed!important;display:block!important;inset:0 auto auto 0!important;width:0!important;height:0!important}
:host>div{position:fixed}
:host>[data-edge=top] .sheet{border-radius:0 0 12px 12px}
:host>[data-by=pointer] .name:focus{outline:0}
`;
