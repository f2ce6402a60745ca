var e=globalThis,t=e.ShadowRoot&&(e.ShadyCSS===void 0||e.ShadyCSS.nativeShadow)&&`adoptedStyleSheets`in Document.prototype&&`replace`in CSSStyleSheet.prototype,n=Symbol(),r=new WeakMap,i=class{constructor(e,t,r){if(this._$cssResult$=!0,r!==n)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=e,this.t=t}get styleSheet(){let e=this.o,n=this.t;if(t&&e===void 0){let t=n!==void 0&&n.length===1;t&&(e=r.get(n)),e===void 0&&((this.o=e=new CSSStyleSheet).replaceSync(this.cssText),t&&r.set(n,e))}return e}toString(){return this.cssText}},a=e=>new i(typeof e==`string`?e:e+``,void 0,n),o=(e,...t)=>new i(e.length===1?e[0]:t.reduce((t,n,r)=>t+(e=>{if(!0===e._$cssResult$)return e.cssText;if(typeof e==`number`)return e;throw Error(`Value passed to 'css' function must be a 'css' function result: `+e+`. Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.`)})(n)+e[r+1],e[0]),e,n),s=(n,r)=>{if(t)n.adoptedStyleSheets=r.map(e=>e instanceof CSSStyleSheet?e:e.styleSheet);else for(let t of r){let r=document.createElement(`style`),i=e.litNonce;i!==void 0&&r.setAttribute(`nonce`,i),r.textContent=t.cssText,n.appendChild(r)}},c=t?e=>e:e=>e instanceof CSSStyleSheet?(e=>{let t=``;for(let n of e.cssRules)t+=n.cssText;return a(t)})(e):e,l,u,{is:d,defineProperty:ee,getOwnPropertyDescriptor:te,getOwnPropertyNames:ne,getOwnPropertySymbols:re,getPrototypeOf:ie}=Object,ae=globalThis,oe=ae.trustedTypes,se=oe?oe.emptyScript:``,ce=ae.reactiveElementPolyfillSupport,le=(e,t)=>e,ue={toAttribute(e,t){switch(t){case Boolean:e=e?se:null;break;case Object:case Array:e=e==null?e:JSON.stringify(e)}return e},fromAttribute(e,t){let n=e;switch(t){case Boolean:n=e!==null;break;case Number:n=e===null?null:Number(e);break;case Object:case Array:try{n=JSON.parse(e)}catch{n=null}}return n}},de=(e,t)=>!d(e,t),fe={attribute:!0,type:String,converter:ue,reflect:!1,useDefault:!1,hasChanged:de};(l=Symbol).metadata!=null||(l.metadata=Symbol(`metadata`)),ae.litPropertyMetadata!=null||(ae.litPropertyMetadata=new WeakMap);var pe=class extends HTMLElement{static addInitializer(e){var t;this._$Ei(),((t=this.l)==null?this.l=[]:t).push(e)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(e,t=fe){if(t.state&&(t.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(e)&&((t=Object.create(t)).wrapped=!0),this.elementProperties.set(e,t),!t.noAccessor){let n=Symbol(),r=this.getPropertyDescriptor(e,n,t);r!==void 0&&ee(this.prototype,e,r)}}static getPropertyDescriptor(e,t,n){var r;let{get:i,set:a}=(r=te(this.prototype,e))==null?{get(){return this[t]},set(e){this[t]=e}}:r;return{get:i,set(t){let r=i==null?void 0:i.call(this);a==null||a.call(this,t),this.requestUpdate(e,r,n)},configurable:!0,enumerable:!0}}static getPropertyOptions(e){var t;return(t=this.elementProperties.get(e))==null?fe:t}static _$Ei(){if(this.hasOwnProperty(le(`elementProperties`)))return;let e=ie(this);e.finalize(),e.l!==void 0&&(this.l=[...e.l]),this.elementProperties=new Map(e.elementProperties)}static finalize(){if(this.hasOwnProperty(le(`finalized`)))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(le(`properties`))){let e=this.properties,t=[...ne(e),...re(e)];for(let n of t)this.createProperty(n,e[n])}let e=this[Symbol.metadata];if(e!==null){let t=litPropertyMetadata.get(e);if(t!==void 0)for(let[e,n]of t)this.elementProperties.set(e,n)}this._$Eh=new Map;for(let[e,t]of this.elementProperties){let n=this._$Eu(e,t);n!==void 0&&this._$Eh.set(n,e)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(e){let t=[];if(Array.isArray(e)){let n=new Set(e.flat(1/0).reverse());for(let e of n)t.unshift(c(e))}else e!==void 0&&t.push(c(e));return t}static _$Eu(e,t){let n=t.attribute;return!1===n?void 0:typeof n==`string`?n:typeof e==`string`?e.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){var e;this._$ES=new Promise(e=>this.enableUpdating=e),this._$AL=new Map,this._$E_(),this.requestUpdate(),(e=this.constructor.l)==null||e.forEach(e=>e(this))}addController(e){var t,n;((t=this._$EO)==null?this._$EO=new Set:t).add(e),this.renderRoot!==void 0&&this.isConnected&&((n=e.hostConnected)==null||n.call(e))}removeController(e){var t;(t=this._$EO)==null||t.delete(e)}_$E_(){let e=new Map,t=this.constructor.elementProperties;for(let n of t.keys())this.hasOwnProperty(n)&&(e.set(n,this[n]),delete this[n]);e.size>0&&(this._$Ep=e)}createRenderRoot(){var e;let t=(e=this.shadowRoot)==null?this.attachShadow(this.constructor.shadowRootOptions):e;return s(t,this.constructor.elementStyles),t}connectedCallback(){var e;this.renderRoot!=null||(this.renderRoot=this.createRenderRoot()),this.enableUpdating(!0),(e=this._$EO)==null||e.forEach(e=>{var t;return(t=e.hostConnected)==null?void 0:t.call(e)})}enableUpdating(e){}disconnectedCallback(){var e;(e=this._$EO)==null||e.forEach(e=>{var t;return(t=e.hostDisconnected)==null?void 0:t.call(e)})}attributeChangedCallback(e,t,n){this._$AK(e,n)}_$ET(e,t){let n=this.constructor.elementProperties.get(e),r=this.constructor._$Eu(e,n);if(r!==void 0&&!0===n.reflect){var i;let a=(((i=n.converter)==null?void 0:i.toAttribute)===void 0?ue:n.converter).toAttribute(t,n.type);this._$Em=e,a==null?this.removeAttribute(r):this.setAttribute(r,a),this._$Em=null}}_$AK(e,t){let n=this.constructor,r=n._$Eh.get(e);if(r!==void 0&&this._$Em!==r){var i,a,o;let e=n.getPropertyOptions(r),s=typeof e.converter==`function`?{fromAttribute:e.converter}:((i=e.converter)==null?void 0:i.fromAttribute)===void 0?ue:e.converter;this._$Em=r;let c=s.fromAttribute(t,e.type);this[r]=(a=c==null?(o=this._$Ej)==null?void 0:o.get(r):c)==null?c:a,this._$Em=null}}requestUpdate(e,t,n,r=!1,i){if(e!==void 0){var a,o;let s=this.constructor;if(!1===r&&(i=this[e]),n!=null||(n=s.getPropertyOptions(e)),!(((a=n.hasChanged)==null?de:a)(i,t)||n.useDefault&&n.reflect&&i===((o=this._$Ej)==null?void 0:o.get(e))&&!this.hasAttribute(s._$Eu(e,n))))return;this.C(e,t,n)}!1===this.isUpdatePending&&(this._$ES=this._$EP())}C(e,t,{useDefault:n,reflect:r,wrapped:i},a){var o,s,c;n&&!((o=this._$Ej)==null?this._$Ej=new Map:o).has(e)&&(this._$Ej.set(e,(s=a==null?t:a)==null?this[e]:s),!0!==i||a!==void 0)||(this._$AL.has(e)||(this.hasUpdated||n||(t=void 0),this._$AL.set(e,t)),!0===r&&this._$Em!==e&&((c=this._$Eq)==null?this._$Eq=new Set:c).add(e))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(e){Promise.reject(e)}let e=this.scheduleUpdate();return e!=null&&await e,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot!=null||(this.renderRoot=this.createRenderRoot()),this._$Ep){for(let[e,t]of this._$Ep)this[e]=t;this._$Ep=void 0}let e=this.constructor.elementProperties;if(e.size>0)for(let[t,n]of e){let{wrapped:e}=n,r=this[t];!0!==e||this._$AL.has(t)||r===void 0||this.C(t,void 0,n,r)}}let e=!1,t=this._$AL;try{var n;e=this.shouldUpdate(t),e?(this.willUpdate(t),(n=this._$EO)==null||n.forEach(e=>{var t;return(t=e.hostUpdate)==null?void 0:t.call(e)}),this.update(t)):this._$EM()}catch(t){throw e=!1,this._$EM(),t}e&&this._$AE(t)}willUpdate(e){}_$AE(e){var t;(t=this._$EO)==null||t.forEach(e=>{var t;return(t=e.hostUpdated)==null?void 0:t.call(e)}),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(e)),this.updated(e)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(e){return!0}update(e){this._$Eq&&(this._$Eq=this._$Eq.forEach(e=>this._$ET(e,this[e]))),this._$EM()}updated(e){}firstUpdated(e){}};pe.elementStyles=[],pe.shadowRootOptions={mode:`open`},pe[le(`elementProperties`)]=new Map,pe[le(`finalized`)]=new Map,ce==null||ce({ReactiveElement:pe}),((u=ae.reactiveElementVersions)==null?ae.reactiveElementVersions=[]:u).push(`2.1.2`);var me,he=globalThis,ge=e=>e,_e=he.trustedTypes,ve=_e?_e.createPolicy(`lit-html`,{createHTML:e=>e}):void 0,ye=`$lit$`,f=`lit$${Math.random().toFixed(9).slice(2)}$`,be=`?`+f,xe=`<${be}>`,Se=document,Ce=()=>Se.createComment(``),we=e=>e===null||typeof e!=`object`&&typeof e!=`function`,Te=Array.isArray,Ee=e=>Te(e)||typeof(e==null?void 0:e[Symbol.iterator])==`function`,De=`[ 	
\f\r]`,Oe=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,ke=/-->/g,Ae=/>/g,je=RegExp(`>|${De}(?:([^\\s"'>=/]+)(${De}*=${De}*(?:[^ \t\n\f\r"'\`<>=]|("|')|))|$)`,`g`),Me=/'/g,Ne=/"/g,Pe=/^(?:script|style|textarea|title)$/i,Fe=e=>(t,...n)=>({_$litType$:e,strings:t,values:n}),p=Fe(1),Ie=Fe(2),Le=Symbol.for(`lit-noChange`),m=Symbol.for(`lit-nothing`),Re=new WeakMap,ze=Se.createTreeWalker(Se,129);function Be(e,t){if(!Te(e)||!e.hasOwnProperty(`raw`))throw Error(`invalid template strings array`);return ve===void 0?t:ve.createHTML(t)}var Ve=(e,t)=>{let n=e.length-1,r=[],i,a=t===2?`<svg>`:t===3?`<math>`:``,o=Oe;for(let t=0;t<n;t++){var s;let n=e[t],c,l,u=-1,d=0;for(;d<n.length&&(o.lastIndex=d,l=o.exec(n),l!==null);)d=o.lastIndex,o===Oe?l[1]===`!--`?o=ke:l[1]===void 0?l[2]===void 0?l[3]!==void 0&&(o=je):(Pe.test(l[2])&&(i=RegExp(`</`+l[2],`g`)),o=je):o=Ae:o===je?l[0]===`>`?(o=(s=i)==null?Oe:s,u=-1):l[1]===void 0?u=-2:(u=o.lastIndex-l[2].length,c=l[1],o=l[3]===void 0?je:l[3]===`"`?Ne:Me):o===Ne||o===Me?o=je:o===ke||o===Ae?o=Oe:(o=je,i=void 0);let ee=o===je&&e[t+1].startsWith(`/>`)?` `:``;a+=o===Oe?n+xe:u>=0?(r.push(c),n.slice(0,u)+ye+n.slice(u)+f+ee):n+f+(u===-2?t:ee)}return[Be(e,a+(e[n]||`<?>`)+(t===2?`</svg>`:t===3?`</math>`:``)),r]},He=class e{constructor({strings:t,_$litType$:n},r){let i;this.parts=[];let a=0,o=0,s=t.length-1,c=this.parts,[l,u]=Ve(t,n);if(this.el=e.createElement(l,r),ze.currentNode=this.el.content,n===2||n===3){let e=this.el.content.firstChild;e.replaceWith(...e.childNodes)}for(;(i=ze.nextNode())!==null&&c.length<s;){if(i.nodeType===1){if(i.hasAttributes())for(let e of i.getAttributeNames())if(e.endsWith(ye)){let t=u[o++],n=i.getAttribute(e).split(f),r=/([.?@])?(.*)/.exec(t);c.push({type:1,index:a,name:r[2],strings:n,ctor:r[1]===`.`?qe:r[1]===`?`?Je:r[1]===`@`?Ye:Ke}),i.removeAttribute(e)}else e.startsWith(f)&&(c.push({type:6,index:a}),i.removeAttribute(e));if(Pe.test(i.tagName)){let e=i.textContent.split(f),t=e.length-1;if(t>0){i.textContent=_e?_e.emptyScript:``;for(let n=0;n<t;n++)i.append(e[n],Ce()),ze.nextNode(),c.push({type:2,index:++a});i.append(e[t],Ce())}}}else if(i.nodeType===8){if(i.data===be)c.push({type:2,index:a});else{let e=-1;for(;(e=i.data.indexOf(f,e+1))!==-1;)c.push({type:7,index:a}),e+=f.length-1}}a++}}static createElement(e,t){let n=Se.createElement(`template`);return n.innerHTML=e,n}};function Ue(e,t,n=e,r){var i,a,o;if(t===Le)return t;let s=r===void 0?n._$Cl:(i=n._$Co)==null?void 0:i[r],c=we(t)?void 0:t._$litDirective$;return(s==null?void 0:s.constructor)!==c&&(s==null||(a=s._$AO)==null||a.call(s,!1),c===void 0?s=void 0:(s=new c(e),s._$AT(e,n,r)),r===void 0?n._$Cl=s:((o=n._$Co)==null?n._$Co=[]:o)[r]=s),s!==void 0&&(t=Ue(e,s._$AS(e,t.values),s,r)),t}var We=class{constructor(e,t){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=t}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){var t;let{el:{content:n},parts:r}=this._$AD,i=((t=e==null?void 0:e.creationScope)==null?Se:t).importNode(n,!0);ze.currentNode=i;let a=ze.nextNode(),o=0,s=0,c=r[0];for(;c!==void 0;){if(o===c.index){let t;c.type===2?t=new Ge(a,a.nextSibling,this,e):c.type===1?t=new c.ctor(a,c.name,c.strings,this,e):c.type===6&&(t=new Xe(a,this,e)),this._$AV.push(t),c=r[++s]}o!==(c==null?void 0:c.index)&&(a=ze.nextNode(),o++)}return ze.currentNode=Se,i}p(e){let t=0;for(let n of this._$AV)n!==void 0&&(n.strings===void 0?n._$AI(e[t]):(n._$AI(e,n,t),t+=n.strings.length-2)),t++}},Ge=class e{get _$AU(){var e,t;return(e=(t=this._$AM)==null?void 0:t._$AU)==null?this._$Cv:e}constructor(e,t,n,r){var i;this.type=2,this._$AH=m,this._$AN=void 0,this._$AA=e,this._$AB=t,this._$AM=n,this.options=r,this._$Cv=(i=r==null?void 0:r.isConnected)==null||i}get parentNode(){let e=this._$AA.parentNode,t=this._$AM;return t!==void 0&&(e==null?void 0:e.nodeType)===11&&(e=t.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,t=this){e=Ue(this,e,t),we(e)?e===m||e==null||e===``?(this._$AH!==m&&this._$AR(),this._$AH=m):e!==this._$AH&&e!==Le&&this._(e):e._$litType$===void 0?e.nodeType===void 0?Ee(e)?this.k(e):this._(e):this.T(e):this.$(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==m&&we(this._$AH)?this._$AA.nextSibling.data=e:this.T(Se.createTextNode(e)),this._$AH=e}$(e){var t;let{values:n,_$litType$:r}=e,i=typeof r==`number`?this._$AC(e):(r.el===void 0&&(r.el=He.createElement(Be(r.h,r.h[0]),this.options)),r);if(((t=this._$AH)==null?void 0:t._$AD)===i)this._$AH.p(n);else{let e=new We(i,this),t=e.u(this.options);e.p(n),this.T(t),this._$AH=e}}_$AC(e){let t=Re.get(e.strings);return t===void 0&&Re.set(e.strings,t=new He(e)),t}k(t){Te(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,r,i=0;for(let a of t)i===n.length?n.push(r=new e(this.O(Ce()),this.O(Ce()),this,this.options)):r=n[i],r._$AI(a),i++;i<n.length&&(this._$AR(r&&r._$AB.nextSibling,i),n.length=i)}_$AR(e=this._$AA.nextSibling,t){var n;for((n=this._$AP)==null||n.call(this,!1,!0,t);e!==this._$AB;){let t=ge(e).nextSibling;ge(e).remove(),e=t}}setConnected(e){var t;this._$AM===void 0&&(this._$Cv=e,(t=this._$AP)==null||t.call(this,e))}},Ke=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,t,n,r,i){this.type=1,this._$AH=m,this._$AN=void 0,this.element=e,this.name=t,this._$AM=r,this.options=i,n.length>2||n[0]!==``||n[1]!==``?(this._$AH=Array(n.length-1).fill(new String),this.strings=n):this._$AH=m}_$AI(e,t=this,n,r){let i=this.strings,a=!1;if(i===void 0)e=Ue(this,e,t,0),a=!we(e)||e!==this._$AH&&e!==Le,a&&(this._$AH=e);else{var o;let r=e,s,c;for(e=i[0],s=0;s<i.length-1;s++)c=Ue(this,r[n+s],t,s),c===Le&&(c=this._$AH[s]),a||(a=!we(c)||c!==this._$AH[s]),c===m?e=m:e!==m&&(e+=((o=c)==null?``:o)+i[s+1]),this._$AH[s]=c}a&&!r&&this.j(e)}j(e){e===m?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e==null?``:e)}},qe=class extends Ke{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===m?void 0:e}},Je=class extends Ke{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==m)}},Ye=class extends Ke{constructor(e,t,n,r,i){super(e,t,n,r,i),this.type=5}_$AI(e,t=this){var n;if((e=(n=Ue(this,e,t,0))==null?m:n)===Le)return;let r=this._$AH,i=e===m&&r!==m||e.capture!==r.capture||e.once!==r.once||e.passive!==r.passive,a=e!==m&&(r===m||i);i&&this.element.removeEventListener(this.name,this,r),a&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){var t,n;typeof this._$AH==`function`?this._$AH.call((t=(n=this.options)==null?void 0:n.host)==null?this.element:t,e):this._$AH.handleEvent(e)}},Xe=class{constructor(e,t,n){this.element=e,this.type=6,this._$AN=void 0,this._$AM=t,this.options=n}get _$AU(){return this._$AM._$AU}_$AI(e){Ue(this,e)}},Ze=he.litHtmlPolyfillSupport;Ze==null||Ze(He,Ge),((me=he.litHtmlVersions)==null?he.litHtmlVersions=[]:me).push(`3.3.3`);var Qe=(e,t,n)=>{var r;let i=(r=n==null?void 0:n.renderBefore)==null?t:r,a=i._$litPart$;if(a===void 0){var o;let e=(o=n==null?void 0:n.renderBefore)==null?null:o;i._$litPart$=a=new Ge(t.insertBefore(Ce(),e),e,void 0,n==null?{}:n)}return a._$AI(e),a},$e,et,tt=globalThis,nt=class extends pe{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){var e;let t=super.createRenderRoot();return(e=this.renderOptions).renderBefore!=null||(e.renderBefore=t.firstChild),t}update(e){let t=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(e),this._$Do=Qe(t,this.renderRoot,this.renderOptions)}connectedCallback(){var e;super.connectedCallback(),(e=this._$Do)==null||e.setConnected(!0)}disconnectedCallback(){var e;super.disconnectedCallback(),(e=this._$Do)==null||e.setConnected(!1)}render(){return Le}};nt._$litElement$=!0,nt.finalized=!0,($e=tt.litElementHydrateSupport)==null||$e.call(tt,{LitElement:nt});var rt=tt.litElementPolyfillSupport;rt==null||rt({LitElement:nt}),((et=tt.litElementVersions)==null?tt.litElementVersions=[]:et).push(`4.2.2`);function it(e){let[t,n]=JSON.parse(new TextDecoder().decode(e)),{orgs:r,kinds:i,terms:a,texts:o,sheets:s,rows:c}=n,l=(e,t,n)=>{let[r,i]=s[e];return{file:r,sheet:i,cell:`${at(t)}${n+1}`}};return t.duties=c.map(([e,t,n,s,c,u,d,ee,te])=>({org:r[e],duty:i[t][0],rule:i[t][1],period:a[n][0],due:a[n][1],status:s,required:c,counted:u,at:ee.map(([e,t,n])=>l(e,t,n)),rejected:te.map(([e,t,n,r])=>({at:l(e,t,n),why:o[r]})),note:o[d]})),t}function at(e){let t=String.fromCharCode(65+e%26);return e<26?t:at(Math.floor(e/26)-1)+t}function ot(e,t){if(t.has(e))throw TypeError(`Cannot initialize the same private elements twice on an object`)}function h(e,t){ot(e,t),t.add(e)}function g(e,t,n){ot(e,t),t.set(e,n)}function _(e,t,n){if(typeof e==`function`?e===t:e.has(t))return arguments.length<3?t:n;throw TypeError(`Private element is not present on this object`)}function v(e,t,n){return e.set(_(e,t),n),n}function y(e,t){return e.get(_(e,t))}var b=class extends Error{constructor(e){super(e),this.name=`Crash`}},st=class extends Error{constructor(){super(`stopped`),this.name=`Stopped`}},ct=[`RuntimeError`,`RangeError`],lt=new WeakMap,ut=new WeakMap,dt=new WeakMap,ft=new WeakMap,pt=new WeakSet,mt=class{constructor(e){h(this,pt),g(this,lt,void 0),g(this,ut,new Map),g(this,dt,0),g(this,ft,null),v(lt,this,e),e.onmessage=({data:e})=>_(pt,this,ht).call(this,e),e.onerror=e=>{e.preventDefault&&e.preventDefault(),this.fail(new b(e.message||`worker error`))}}get dead(){return y(ft,this)!==null}call(e,t=[],n=[]){var r,i;if(y(ft,this))return Promise.reject(y(ft,this));let a=(v(dt,this,(r=y(dt,this),i=r++,r)),i);return new Promise((r,i)=>{y(ut,this).set(a,{resolve:r,reject:i}),y(lt,this).postMessage({id:a,call:e,args:t},n)})}fail(e){v(ft,this,e);let t=[...y(ut,this).values()];y(ut,this).clear();for(let{reject:n}of t)n(e)}};function ht({id:e,ok:t,error:n}){let r=y(ut,this).get(e);r&&(n&&ct.includes(n.name)?this.fail(new b(n.message)):(y(ut,this).delete(e),n?r.reject(Object.assign(Error(n.message),{name:n.name})):r.resolve(t)))}var gt=class extends Error{constructor(){super(`overlong`),this.name=`Overlong`}},_t=2**20,vt=128*_t;function yt(e){return Math.min(3e4,1e4+5e3*e/_t)}function bt(e){return Math.max(1,Math.min(3,(e||2)-1))}var xt=new WeakMap,St=new WeakMap,Ct=new WeakMap,wt=new WeakMap,Tt=new WeakMap,x=new WeakSet,Et=class{constructor({spawn:e,source:t=()=>null,limit:n=yt}){h(this,x),g(this,xt,void 0),g(this,St,void 0),g(this,Ct,void 0),g(this,wt,[]),g(this,Tt,new Set),v(xt,this,e),v(St,this,t),v(Ct,this,n)}get busy(){return y(Tt,this).size>y(wt,this).length}async read(e){let t=y(Ct,this).call(this,e.length),n=_(x,this,Dt).call(this)||await _(x,this,Ot).call(this),r=setTimeout(()=>n.client.fail(new gt),t);try{let t=await n.client.call(`parse`,[e],[e.buffer]);return await n.client.call(`memory`)>vt?_(x,this,kt).call(this,n):y(wt,this).push(n),t}catch(e){throw _(x,this,kt).call(this,n),e}finally{clearTimeout(r)}}rest(){for(let e of y(wt,this).splice(0))_(x,this,kt).call(this,e)}stop(e){y(wt,this).length=0;for(let t of[...y(Tt,this)])t.client.fail(e),_(x,this,kt).call(this,t)}};function Dt(){for(;y(wt,this).length>0;){let e=y(wt,this).pop();if(!e.client.dead)return e;_(x,this,kt).call(this,e)}return null}async function Ot(){let e=y(xt,this).call(this),t={port:e,client:new mt(e)};y(Tt,this).add(t);try{await t.client.call(`start`,[await y(St,this).call(this),`reader`])}catch(e){throw _(x,this,kt).call(this,t),e.name===`Crash`?Error(`读取程序没有启动（${e.message}）`):e}return t}function kt(e){y(Tt,this).delete(e)&&e.port.terminate()}async function At(e,t,n){let r=[...t],i=(await Promise.allSettled(Array.from({length:e},async()=>{try{for(;r.length>0;)await n(r.shift())}catch(e){throw r.length=0,e}}))).find(e=>e.status===`rejected`);if(i)throw i.reason}function jt(e){"@babel/helpers - typeof";return jt=typeof Symbol==`function`&&typeof Symbol.iterator==`symbol`?function(e){return typeof e}:function(e){return e&&typeof Symbol==`function`&&e.constructor===Symbol&&e!==Symbol.prototype?`symbol`:typeof e},jt(e)}function Mt(e,t){if(jt(e)!=`object`||!e)return e;var n=e[Symbol.toPrimitive];if(n!==void 0){var r=n.call(e,t||`default`);if(jt(r)!=`object`)return r;throw TypeError(`@@toPrimitive must return a primitive value.`)}return(t===`string`?String:Number)(e)}function Nt(e){var t=Mt(e,`string`);return jt(t)==`symbol`?t:t+``}function S(e,t,n){return(t=Nt(t))in e?Object.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,e}var Pt=512*2**20,Ft=new WeakMap,It=new WeakMap,C=new WeakMap,Lt=new WeakMap,Rt=new WeakMap,zt=new WeakMap,Bt=new WeakMap,Vt=new WeakMap,Ht=new WeakMap,Ut=new WeakMap,w=new WeakMap,Wt=new WeakMap,Gt=new WeakMap,Kt=new WeakMap,T=new WeakSet,qt=class{constructor(e,{width:t=bt(navigator.hardwareConcurrency),limit:n}={}){h(this,T),g(this,Ft,void 0),g(this,It,null),g(this,C,null),g(this,Lt,null),g(this,Rt,null),g(this,zt,[]),g(this,Bt,[]),g(this,Vt,[]),g(this,Ht,null),g(this,Ut,null),g(this,w,new Map),g(this,Wt,void 0),g(this,Gt,void 0),g(this,Kt,Promise.resolve()),S(this,`onrestart`,()=>{}),v(Ft,this,e),v(Gt,this,t),v(Wt,this,new Et({spawn:()=>e.worker(),source:()=>e.wasm(),limit:n}))}async start(){return v(It,this,y(Ft,this).worker()),v(C,this,new mt(y(It,this))),y(C,this).call(`start`,[await y(Ft,this).wasm(),`engine`])}async begin(e,t=()=>{}){await y(Lt,this);let n=y(Rt,this);v(Rt,this,e);let r=y(C,this);try{await _(T,this,Qt).call(this,r,t)}catch(e){if(!(e instanceof b))throw v(Rt,this,n),e;await _(T,this,$t).call(this,r)}return this.readings()}readings(){return[...y(w,this).values()].filter(e=>e.reading).map(e=>e.reading)}async load(e,t=()=>{}){await y(Lt,this);let n=[];for(let{name:t,blob:r,mappings:i}of e){y(w,this).delete(t)&&await this.call(`unload`,[t]);let e=nn(t,r,i);y(w,this).set(t,e),n.push(e)}let r=0;try{await At(y(Gt,this),n,async e=>{y(w,this).get(e.name)===e&&(t(r,n.length,e.name),await _(T,this,Jt).call(this,e),r+=1,t(r,n.length,e.name))})}finally{y(Wt,this).rest();for(let e of n)e.reading||_(T,this,Zt).call(this,e)}return this.readings()}async unload(e){y(w,this).delete(e),await this.call(`unload`,[e])}chosen(e){let{blob:t,mappings:n}=y(w,this).get(e);return{name:e,blob:t,mappings:[...n]}}async replace(e,t){await this.load([t]);let{refused:n}=y(w,this).get(t.name).reading;if(await this.unload(n?t.name:e),n)throw Error(n.message)}async waive(e){await this.call(`waive`,[e]),v(Bt,this,e)}async enter(e){await this.call(`enter`,[e]),v(Vt,this,e)}async plan(e){await this.call(`plan`,[e]),v(Ht,this,e)}async compare(e){e&&await this.call(`compare`,[e]),v(Ut,this,e),e||await this.begin(y(Rt,this))}async map(e,t,n){let r=y(w,this).get(e);return r.reading=await this.call(`map`,[e,t,n]),r.mappings.push([t,n]),r.reading}async remember(e,t,n=!1){await this.call(`remember`,[e]),v(zt,this,e);for(let e of y(w,this).values())e.given&&t.some(t=>e.signatures.has(t))&&(n&&(e.mappings=[]),await _(T,this,Yt).call(this,e))}async call(e,t){await y(Lt,this);let n=y(C,this);try{return await n.call(e,t)}catch(e){throw e instanceof b&&await _(T,this,$t).call(this,n),e}}async assess(){return it(await this.call(`assess`,[]))}async stop(){if(y(Wt,this).busy){y(Wt,this).stop(new st);return}let e=y(C,this);e.fail(new st),await _(T,this,en).call(this,e)}};async function Jt(e){let t=await an(e);if(t){try{e.parcel=new Blob([await y(Wt,this).read(t)])}catch(t){if(t instanceof b)e.broken=`damaged`;else if(t instanceof gt)e.broken=`too-large`;else throw t}await _(T,this,Yt).call(this,e)}}function Yt(e){let t=y(Kt,this).then(()=>_(T,this,Xt).call(this,e));return v(Kt,this,t.catch(()=>{})),t}async function Xt(e){await y(Lt,this);let t=y(C,this);e.given=!0;try{await rn(t,e)}catch(n){if(n instanceof st&&(e.given=e.reading!==null),!(n instanceof b))throw n;await _(T,this,$t).call(this,t)}}function Zt(e){y(w,this).get(e.name)===e&&y(w,this).delete(e.name)}async function Qt(e,t){await e.call(`begin`,[y(Rt,this)]),await e.call(`remember`,[y(zt,this)]),y(Bt,this).length>0&&await e.call(`waive`,[y(Bt,this)]),y(Vt,this).length>0&&await e.call(`enter`,[y(Vt,this)]),y(Ht,this)&&await e.call(`plan`,[y(Ht,this)]),y(Ut,this)&&await e.call(`compare`,[y(Ut,this)]);let n=[...y(w,this).values()].filter(e=>e.given);for(let[r,i]of n.entries()){t(r,n.length,i.name);try{await rn(e,i)}catch(e){throw e instanceof b&&(i.suspect=!0),e}}}async function $t(e){await _(T,this,en).call(this,e)&&this.onrestart()}async function en(e){let t=e===y(C,this);return t&&v(Lt,this,_(T,this,tn).call(this)),await y(Lt,this),t}async function tn(){for(;;){if(y(It,this).terminate(),await this.start(),!y(Rt,this))return;for(let e of y(w,this).values())e.suspect=!1;try{await _(T,this,Qt).call(this,y(C,this),()=>{});return}catch(e){let t=[...y(w,this).values()].find(e=>e.suspect);if(!t||t.broken)throw e;Object.assign(t,{broken:`damaged`,mappings:[]})}}}function nn(e,t,n=[]){return{name:e,blob:t,parcel:null,broken:null,given:!1,suspect:!1,mappings:n,signatures:new Set,reading:null}}async function rn(e,t){let{name:n,broken:r,mappings:i}=t;if(r){let i=await an(t);i&&(t.reading=await e.call(`refuse`,[n,i,r],[i.buffer]));return}let a=new Uint8Array(await t.parcel.arrayBuffer()),o=await e.call(`open`,[n,a],[a.buffer]),s=i.filter(([e])=>o.sheets.some(t=>t.sheet===e));for(let[t,r]of s)o=await e.call(`map`,[n,t,r]);for(let{signature:e}of o.sheets)t.signatures.add(e);t.reading=o}async function an(e){if(e.blob.size>Pt)return e.reading=on(e.name,`too-large`,`文件超过 512 MB，请拆成几个文件再试。`),null;try{return new Uint8Array(await e.blob.arrayBuffer())}catch{return e.reading=on(e.name,`damaged`,`文件在选择之后被移动或改动过，请重新选择。`),null}}function on(e,t,n){return{file:e,sha256:``,format:`unknown`,refused:{code:t,message:n},sheets:[]}}function sn(e,t,n){let r=null;try{r=JSON.parse(e)}catch{r=null}if(!r||!t(r))throw Error(n);return r}function cn(e,t,n){return sn(e,e=>Array.isArray(e)&&e.every(t),n)}function ln(e){return sn(e,un,`这个文件不是保存下来的自查结果。请选「自查结果_….json」。`)}function un({seal:e,period:t,coverage:n}){return typeof e==`string`&&/^\d{4}(H[12]|Q[1-4]|-\d\d)?$/.test(t)&&Array.isArray(n)}var dn=/^(~\$|\.)/;function fn(e){return[...e].map(e=>({name:hn(e.webkitRelativePath||e.name),blob:e})).filter(({name:e})=>e.split(`/`).every(e=>!dn.test(e)))}async function pn(e){let t=[...e.items].map(e=>e.webkitGetAsEntry&&e.webkitGetAsEntry()).filter(Boolean);if(t.length===0)return fn(e.files);let n=[];for(let e of t)await mn(e,e.isDirectory?e.fullPath.length+1:1,n);return n}async function mn(e,t,n){if(dn.test(e.name))return;if(e.isFile){let r=await new Promise((t,n)=>e.file(t,n));n.push({name:e.fullPath.slice(t),blob:r});return}let r=e.createReader();for(;;){let e=await new Promise((e,t)=>r.readEntries(e,t));if(e.length===0)return;for(let r of e)await mn(r,t,n)}}function hn(e){return e.slice(e.indexOf(`/`)+1)}function gn(e,t,n){let r=document.createElement(`a`);r.href=URL.createObjectURL(new Blob([t],{type:n})),r.download=e,r.click(),setTimeout(()=>URL.revokeObjectURL(r.href),6e4)}var _n=`application/vnd.openxmlformats-officedocument.spreadsheetml.sheet`,vn=`application/vnd.openxmlformats-officedocument.wordprocessingml.document`;function yn(e){let t=atob(e),n=new Uint8Array(t.length);for(let e=0;e<t.length;e++)n[e]=t.charCodeAt(e);return n}var bn=[[``,`全年`],[`H1`,`上半年`],[`H2`,`下半年`],[`Q1`,`一季度`],[`Q2`,`二季度`],[`Q3`,`三季度`],[`Q4`,`四季度`],...Array.from({length:12},(e,t)=>[`-${String(t+1).padStart(2,`0`)}`,`${t+1}月`])];function xn(e){let t=Number(e.slice(0,4)),n=e.slice(4),r=bn.find(([e])=>e===n),i=r?r[1]:e,a=Number(n.slice(1));return n[0]===`Q`?{year:t,part:n,name:i,first:a*3-2,months:3}:n[0]===`H`?{year:t,part:n,name:i,first:a*6-5,months:6}:n[0]===`-`?{year:t,part:n,name:i,first:a,months:1}:{year:t,part:n,name:i,first:1,months:12}}function E(e){let{year:t,name:n}=xn(e);return`${t}年${n}`}function Sn(){let e=new Date,t=e=>String(e).padStart(2,`0`);return`${e.getFullYear()}-${t(e.getMonth()+1)}-${t(e.getDate())}`}var Cn=class e{constructor(e=[]){this.list=e}static parse(t){return new e(cn(t,Tn,`这个文件不是保存下来的评分录入。请选「评分录入_….json」。`))}with(t){let n=this.list.filter(e=>!t.some(t=>wn(t,e)));return new e([...n,...t])}without(t){return new e(this.list.filter(e=>e!==t))}text(){return`${JSON.stringify(this.list,null,2)}\n`}};function wn(e,t){return e.subject===t.subject&&(e.branch||``)===(t.branch||``)&&e.item===t.item}function Tn(e){let t=e=>typeof e==`string`&&e.trim()!==``;return!!e&&t(e.subject)&&t(e.item)&&Number.isFinite(e.value)&&t(e.evidence)&&t(e.by)&&/^\d{4}-\d\d-\d\d$/.test(e.date)}var En=class e{constructor(e=[]){this.list=e}static parse(t){return new e(cn(t,Dn,`这个文件不是保存下来的搁置记录。请选「搁置记录_….json」。`))}with(t){return this.merged(new e([t]))}without(t){return new e(this.list.filter(e=>e.key!==t))}merged(t){return new e([...this.list.filter(({key:e})=>!t.list.some(t=>t.key===e)),...t.list])}plain(){return this.list.map(({key:e,reason:t,by:n,date:r})=>({key:e,reason:t,by:n,date:r}))}text(){return`${JSON.stringify(this.list,null,2)}\n`}};function Dn(e){let t=e=>typeof e==`string`&&e.trim()!==``;return!!e&&t(e.key)&&t(e.reason)&&t(e.by)&&/^\d{4}-\d\d-\d\d$/.test(e.date)}var On=class e{constructor(e=[]){this.list=e}has(e,t){return this.list.some(n=>jn(n,{kind:e,names:t}))}with(...t){let n=this.list.filter(e=>!t.some(t=>jn(e,t)||Mn(e,t)));return new e([...n,...t])}without(...t){return new e(this.list.filter(e=>!t.some(t=>jn(e,t))))}plain(){let e=e=>this.list.filter(t=>t.kind===e).map(e=>e.names),t=([e,t])=>({instructor:e,unit:t});return{together:e(`together`),apart:e(`apart`),alone:e(`alone`).map(([e])=>e),send:e(`send`).map(t),spare:e(`spare`).map(t)}}},kn={together:e=>`固定：${e.join(`、`)}放在一个联合党支部`,apart:([e,t])=>`不要：${e}和${t}不放在一起`,alone:([e])=>`不要：${e}不列入联合组建`,send:([e,t])=>`固定：${e}派到${t}`,spare:([e,t])=>`不要：${e}不派到${t}`};function An({kind:e,names:t}){return kn[e](t)}function jn(e,t){return e.kind===t.kind&&e.names.join(`
`)===t.names.join(`
`)}function Mn(e,t){let n=[e.kind,t.kind].sort().join();if(n===`alone,together`||n===`apart,together`){let[n,r]=e.kind===`together`?[t,e]:[e,t];return n.names.every(e=>r.names.includes(e))}return n===`together,together`?e.names.some(e=>t.names.includes(e)):n===`send,spare`?e.names.join(`
`)===t.names.join(`
`):n===`send,send`&&e.names[1]===t.names[1]}var Nn=new WeakMap,D=new WeakMap,O=new WeakMap,Pn=new WeakMap,k=new WeakSet,Fn=class{constructor(e,t){h(this,k),S(this,`waivers`,new En),S(this,`entries`,new Cn),S(this,`by`,``),S(this,`earlier`,null),S(this,`wishes`,new On),g(this,Nn,[]),g(this,D,void 0),g(this,O,void 0),g(this,Pn,new Map),v(D,this,e),v(O,this,t)}setAside({key:e,rule:t,message:n},{reason:r,by:i,date:a}){return this.by=i,_(k,this,Ln).call(this,()=>this.waivers.with({key:e,reason:r,by:i,date:a,rule:t,message:n}),()=>`已搁置 1 条，列在问题清单最后的「已搁置」里。分数不因搁置改变。`)}takeBack(e){return _(k,this,Ln).call(this,()=>this.waivers.without(e),()=>`已取回 1 条，重新列入问题清单。`)}loadWaivers(e){return _(k,this,Ln).call(this,async()=>this.waivers.merged(En.parse(await e.text())),e=>{let{length:t}=this.waivers.list,n=t-new Set(e.waived.map(e=>e.finding.key)).size;return`已载入搁置记录，现有 ${t} 条${n>0?`，其中 ${n} 条在本次没有对应的问题`:``}。分数不因搁置改变。`})}saveWaivers(e){gn(`搁置记录_${e}.json`,this.waivers.text(),zn)}wish(e,t){return _(k,this,In).call(this,e,t,()=>y(Nn,this).push(this.wishes))}get canUnwish(){return y(Nn,this).length>0}unwish(){return _(k,this,In).call(this,y(Nn,this)[y(Nn,this).length-1],`已撤销上一步，建议已重新安排。`,()=>y(Nn,this).pop())}enter(e){return _(k,this,Rn).call(this,()=>this.entries.with(e),()=>`已录入 ${e.length} 项，得分已重新计算。`)}takeOut(e){return _(k,this,Rn).call(this,()=>this.entries.without(e),()=>`已删去 1 项录入，得分已重新计算。`)}loadEntries(e){return _(k,this,Rn).call(this,async()=>this.entries.with(Cn.parse(await e.text()).list),()=>`已载入评分录入，现有 ${this.entries.list.length} 项。`)}saveEntries(e){gn(`评分录入_${e}.json`,this.entries.text(),zn)}get corrected(){return y(D,this).readings().filter(({file:e})=>y(Pn,this).has(e)).map(({file:e})=>({file:e,original:y(Pn,this).get(e).name}))}correct(e,t){return y(O,this).call(this,async()=>{let n=await y(D,this).call(`fix`,[t.map(e=>e.id)]),r=y(D,this).chosen(e),i=y(Pn,this).get(e)||r,a=n[0]===80&&n[1]===75,o=y(D,this).readings().map(e=>e.file),s=Bn(i.name,a,o),c=new Blob([n]);await y(D,this).replace(e,{...r,name:s,blob:c}),y(Pn,this).delete(e),y(Pn,this).set(s,i);let l=s.split(`/`).pop();gn(l,c,a?_n:`text/csv`);let u=t.reduce((e,t)=>e+t.fix.edits.length,0);return()=>`已改正 ${u} 格。改好的文件「${l}」已下载，并已换下原文件、重新核查；电脑里的原文件没有动。`})}undo(e){return y(O,this).call(this,async()=>{let t=y(Pn,this).get(e);return await y(D,this).replace(e,t),y(Pn,this).delete(e),()=>`已换回原文件「${t.name}」，并重新核查。`})}superseded(e){return this.corrected.filter(t=>e.includes(t.original)).map(e=>e.file)}compare(e){return y(O,this).call(this,async()=>{let{period:t,asOf:n,coverage:r,basis:i,scoring:a,scores:o}=ln(await e.text());return await y(D,this).compare({period:t,coverage:r,scoring:a,scores:o}),()=>(this.earlier={file:e.name,period:t,asOf:n,coverage:r,basis:i},`已与${E(t)}的结果比较。得分、名次的变化在支部评分里，单位数、覆盖率变化大的列在问题清单里（NEW16）。`)})}stopComparing(){return y(O,this).call(this,async()=>(await y(D,this).compare(null),this.earlier=null,()=>`不再与上期比较。`))}saveResult(e){let{period:t,asOf:n}=e;gn(`自查结果_${t}_截至${n}.json`,`${JSON.stringify(e,null,2)}\n`,zn)}};function In(e,t,n){return y(O,this).call(this,async()=>(await y(D,this).plan(e.plain()),n(),this.wishes=e,({plans:e})=>e.refused.length>0?`${t}有 ${e.refused.length} 项要求做不到，原因写在建议上面。`:t))}function Ln(e,t){return y(O,this).call(this,async()=>{let n=await e();return await y(D,this).waive(n.plain()),this.waivers=n,t})}function Rn(e,t){return y(O,this).call(this,async()=>{let n=await e();return await y(D,this).enter(n.list),this.entries=n,t})}var zn=`application/json`;function Bn(e,t,n){let[,r,i]=/^(.*?)(\.[^./]*)?$/.exec(e),a=t?`.xlsx`:i||``;for(let e=1;;e++){let t=`${r}_已改正${e>1?`（${e}）`:``}${a}`;if(!n.includes(t))return t}}var Vn=class e{constructor(e=[]){this.list=e}static parse(t){return new e(cn(t,Wn,`这个文件不是保存下来的对应关系。`))}has(e){return this.list.some(t=>t.signature===e)}with(t,n){return this.merged(new e([{signature:t,mapping:n}]))}merged(t){return new e([...this.list.filter(e=>!t.has(e.signature)),...t.list])}text(){return`${JSON.stringify(this.list,null,2)}\n`}},Hn=e=>typeof e==`string`,Un=e=>e===null||Hn(e);function Wn(e){if(!e||!Hn(e.signature)||!e.mapping)return!1;let{ledger:t,headerRows:n,columns:r}=e.mapping;return Un(t)&&Array.isArray(n)&&n.every(e=>Number.isInteger(e)&&e>0)&&Array.isArray(r)&&r.every(e=>e&&Hn(e.column)&&Un(e.field))}function Gn(e){let t=null;try{t=JSON.parse(e)}catch(t){let n=/position (\d+)/.exec(t.message),r=n?`第 ${e.slice(0,Number(n[1])).split(`
`).length} 行附近`:`内容`;throw Error(`文件不是 JSON 格式，${r}写得不对：常见的是少了逗号、引号，或者用了中文的引号、逗号`)}if(!t||typeof t!=`object`||Array.isArray(t))throw Error(`文件里不是规则包：最外层应当是一对花括号`);return t}function Kn(e){return e.replace(/^规则包(不能用|读不懂)：/,``).split(`；`)}function qn(e,t,n){let r=typeof e==`object`,i={...r?e.coverage:{},base:t,title:null};return r&&!e.extends&&delete i.title,{...r?e:{id:e,extends:e},title:n,coverage:i}}var Jn={met:`达标`,late:`补开`,short:`不足`,missed:`未开展`,pending:`未到期`,exempt:`不适用`},A={error:`必须改`,warning:`需说明`,hint:`提示`},Yn={error:`与规定不符或数据有误，改好再交`,warning:`可能属实，请核对并写明原因`,hint:`疑点，供人工参考，不影响得分`},Xn={regulation:`党内法规和文件`,standard:`国家标准、国务院文件`,local:`地方做法／本工具默认，不是法规条文`,logic:`数据逻辑，不是法规条文`},Zn={ORG:`组织设置`,MTG:`会议和组织生活`,TRN:`教育培训`,MEM:`党员管理`,NEW:`两新组织`,DQ:`台账数据`,REG:`区域共建`},Qn={need:`需求清单`,service:`服务清单`,resource:`资源清单`,project:`项目清单`};function j({hit:e,of:t}){return t===0?`无应覆盖对象`:`${(Math.round(e*1e3/t)/10).toFixed(1)}%`}function $n(e){return e.of===0?j(e):`${j(e)} (${e.hit}/${e.of})`}function M({file:e,sheet:t,cell:n}){return`${e} › ${t}!${n}`}function er({act:e,label:t,kind:n}){let r=t===e?``:t;return n===`local`||n===`logic`?r?`${e}：${r}`:e:`《${e}》${r}`}function N(e){let[t,n,r]=e.split(`-`).map(Number);return`${t}年${n}月${r}日`}function tr(e){return e===0?`今天到期`:`还有 ${e} 天`}function nr(e){return`★★★★★`.slice(0,e)+`☆☆☆☆☆`.slice(e)}var rr=new WeakMap,P=new WeakMap,ir=new WeakMap,ar=new WeakMap,F=new WeakSet,or=class extends EventTarget{constructor(e){super(),h(this,F),S(this,`catalog`,null),S(this,`settings`,{policy:void 0,period:String(new Date().getFullYear()),asOf:Sn()}),S(this,`readings`,[]),S(this,`assessment`,null),S(this,`corrections`,new Vn),S(this,`pack`,null),S(this,`packTrouble`,null),S(this,`step`,1),S(this,`tab`,`overview`),S(this,`filter`,{}),S(this,`busy`,null),S(this,`notice`,``),S(this,`drawer`,null),S(this,`book`,null),S(this,`printing`,!1),g(this,rr,void 0),g(this,P,void 0),g(this,ir,Promise.resolve()),g(this,ar,new Map),v(rr,this,e),v(P,this,new qt(e)),this.aftercare=new Fn(y(P,this),e=>_(F,this,ur).call(this,e)),y(P,this).onrestart=()=>{this.notice=`程序刚才中断，已重新启动，文件已自动重新载入，可以继续使用。`,_(F,this,L).call(this)}}get hasSample(){return y(rr,this).hasSample}start(){return _(F,this,I).call(this,async()=>{this.catalog=await y(P,this).start().catch(e=>{throw Error(`这个浏览器打不开核查程序，请换用新一些的 Edge、Chrome 或国产浏览器的极速模式（${e.message}）`)}),!this.settings.policy&&this.catalog.policies.length>0&&(this.settings.policy=this.catalog.policies[0].id),await y(P,this).begin({...this.settings}),_(F,this,gr).call(this,`ready`,{engine:this.catalog.engine})})}configure(e){let t={...this.settings,...e};if(e.asOf&&!e.period&&this.settings.period===this.settings.asOf.slice(0,4)&&(t.period=e.asOf.slice(0,4)),Object.keys(t).every(e=>t[e]===this.settings[e]))return Promise.resolve();let n=t.policy!==this.settings.policy;return this.settings=t,_(F,this,L).call(this),this.catalog?_(F,this,I).call(this,async()=>{this.notice=``,n&&(this.packTrouble=null),await _(F,this,dr).call(this),n&&await _(F,this,sr).call(this)}):Promise.resolve()}loadPack(e){return _(F,this,I).call(this,async()=>{this.notice=``,this.packTrouble=null;let t=this.settings;try{let n=Gn(await e.text());this.settings={...t,policy:n},await _(F,this,dr).call(this),this.pack={file:e.name,policy:n}}catch(n){if(this.settings=t,n instanceof st||n instanceof b)throw n;this.packTrouble={file:e.name,mistakes:Kn(n.message)};return}await _(F,this,sr).call(this)})}useBase(e){return _(F,this,ur).call(this,async()=>{let{title:t}=this.catalog.bases.find(t=>t.base===e),n=qn(this.settings.policy,e,this.packTitle);return await y(P,this).begin({...this.settings,policy:n}),this.settings={...this.settings,policy:n},this.pack={file:``,policy:n,base:t},()=>`覆盖率的口径已改为「${t}」，全部重新核查完毕。`})}get packTitle(){let{policy:e}=this.settings;if(this.pack&&e===this.pack.policy)return e.title||e.id||this.pack.file;let t=this.catalog.policies.find(t=>t.id===e);return t?t.title:e}add(e){return _(F,this,I).call(this,async()=>{this.notice=``;for(let t of this.aftercare.superseded(e.map(e=>e.name)))await y(P,this).unload(t);try{await y(P,this).load(e,(e,t,n)=>{y(P,this).readings().length!==this.readings.length&&_(F,this,fr).call(this),_(F,this,mr).call(this,Math.min(e,t-1),t,n)})}finally{_(F,this,fr).call(this)}return this.readings})}load(e){return this.add(fn(e))}async sample(){let e=await y(rr,this).sample();return await this.configure({asOf:`2025-12-31`,period:`2025`}),this.add(e.map(({name:e,bytes:t})=>({name:e,blob:new Blob([t])})))}remove(e){return _(F,this,I).call(this,async()=>{await y(P,this).unload(e),_(F,this,fr).call(this)})}correct(e,t,n){return _(F,this,I).call(this,async()=>{this.notice=``;let r=_(F,this,cr).call(this,e,t);if(await y(P,this).map(e,t.sheet,n),r&&!vr(t,n)){let e=this.corrections.with(r,n);await y(P,this).remember(e.list,[r]),this.corrections=e}_(F,this,fr).call(this)})}corrected(e,t){return this.corrections.has(_(F,this,cr).call(this,e,t))}grid(e,t,n,r){return y(P,this).call(`grid`,[e,t,n,r])}saveCorrections(){gn(`联建_栏目对应.json`,this.corrections.text(),`application/json`)}loadCorrections(e){return _(F,this,I).call(this,async()=>{let t=Vn.parse(await e.text()),n=this.corrections.merged(t);await y(P,this).remember(n.list,t.list.map(e=>e.signature),!0),this.corrections=n,_(F,this,fr).call(this),this.notice=`已载入 ${t.list.length} 处对应关系，同样表头的表都照此对应。`})}async stop(){this.busy&&(await y(P,this).stop(),_(F,this,fr).call(this))}assess(){return _(F,this,I).call(this,async()=>this.assessment||_(F,this,lr).call(this))}page(e,t){return y(P,this).call(`page`,[e,t])}advise(e){return y(P,this).call(`advise`,[e])}breakdown(e){return y(P,this).call(`breakdown`,[e])}explain(e){return y(P,this).call(`explain`,[e])}render(e,t={}){return y(P,this).call(`render`,[e,t])}async download(e){let[t,n,r]=yr[e],i=await _(F,this,hr).call(this,()=>this.render(e));i&&gn(`联建自查_${this.assessment.period}_${t}.${n}`,i,r)}async template(e,t){let n=await _(F,this,hr).call(this,()=>y(P,this).call(`template`,[e]));n&&gn(`联建_${t}_空白表.xlsx`,n,_n)}async print(){let e=()=>new Promise(e=>requestAnimationFrame(e));this.printing=!0,_(F,this,L).call(this);try{await e(),await this.page(`findings`,{limit:1}),await e(),window.print()}finally{this.printing=!1,_(F,this,L).call(this)}}async go(e){e>=3&&!this.assessment&&await this.assess(),e>=3&&!this.assessment||(this.closeRules(!0),this.step=e,_(F,this,L).call(this))}look(e,t={}){this.tab=e,this.filter=t,_(F,this,L).call(this)}async showFindings(e){this.closeRules(!0),await this.go(3),this.look(`findings`,e)}openRules(e=``,t=null){let n=this.book||{back:`返回${_r[this.step-1]}`,drawer:this.drawer,opener:t,scroll:window.scrollY};this.book&&this.book.code===e||(this.book={...n,code:e},this.drawer=null,_(F,this,gr).call(this,`rules`,{open:!0,code:e}))}closeRules(e=!1){if(!this.book)return;let{drawer:t,opener:n,scroll:r}=this.book;this.book=null,e||(this.drawer=t),_(F,this,gr).call(this,`rules`,{open:!1,code:``}),e||this.dispatchEvent(new CustomEvent(`return`,{detail:{opener:t?null:n,scroll:r}}))}open(e,t){this.drawer={...e,opener:t},_(F,this,L).call(this)}close(){this.drawer=null,_(F,this,L).call(this)}get title(){return`${E(this.settings.period)}区域化党建自查`}};async function sr(){if(!this.readings.some(e=>!e.refused)){this.notice=`已改用「${this.packTitle}」。`;return}let{findings:e}=await _(F,this,lr).call(this),t=Object.keys(A).map(t=>`${A[t]} ${e.filter(e=>e.severity===t).length} 处`);this.notice=`已改用「${this.packTitle}」，全部文件重新核查完毕：${t.join(`，`)}。`}function cr(e,t){let{sheets:n}=this.readings.find(t=>t.file===e);return t.signature||y(ar,this).get(`${e}\n${n.indexOf(t)}`)||``}async function lr(){return this.busy={done:0,total:0,verb:`正在核查`,name:``},_(F,this,L).call(this),this.assessment=await y(P,this).assess(),_(F,this,gr).call(this,`result`,this.assessment),this.assessment}function ur(e){return _(F,this,I).call(this,async()=>{this.notice=``;try{let t=await e();this.notice=t(await _(F,this,lr).call(this))}finally{_(F,this,pr).call(this)}})}async function dr(){await y(P,this).begin({...this.settings},(e,t,n)=>_(F,this,mr).call(this,e,t,n)),_(F,this,fr).call(this)}function fr(){_(F,this,pr).call(this),this.assessment=null,this.step>2&&(this.step=2),_(F,this,gr).call(this,`change`,{readings:this.readings})}function pr(){this.readings=y(P,this).readings();for(let{file:e,sheets:t}of this.readings)for(let[n,{signature:r}]of t.entries())r&&y(ar,this).set(`${e}\n${n}`,r)}function mr(e,t,n){this.busy={done:e,total:t,name:n,verb:`正在读取`},_(F,this,L).call(this)}function I(e){return v(ir,this,y(ir,this).then(()=>_(F,this,hr).call(this,e)).then(e=>(this.busy=null,_(F,this,L).call(this),e))),y(ir,this)}async function hr(e){try{return await e()}catch(e){e instanceof st?this.notice=`已取消，先前读好的文件还在。`:(e.name!==`Crash`&&(this.notice=`没有做成：${e.message}`),_(F,this,gr).call(this,`error`,{message:e.message})),_(F,this,L).call(this);return}}function gr(e,t){this.dispatchEvent(new CustomEvent(`tell`,{detail:{name:e,detail:t}})),_(F,this,L).call(this)}function L(){this.dispatchEvent(new Event(`change`))}var _r=[`选择文件`,`核对识别`,`自查结果`,`出报告`];function vr({headerRows:e},t){return t.headerRows.length>0&&t.headerRows.join()!==e.join()}var yr={workbook:[`工作簿`,`xlsx`,_n],circular:[`通报草稿`,`docx`,vn],notices:[`整改通知单`,`zip`,`application/zip`],page:[`打印页`,`html`,`text/html`]},R=o`
  :host {
    display: block;
    font-family: "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", "WenQuanYi Micro Hei", sans-serif;
    font-variant-numeric: tabular-nums;
    line-height: 1.6;
    color: #1f2328;
  }
  * { box-sizing: border-box; }
  [hidden] { display: none !important; }
  h2, h3, h4, p, ul, ol, dl, dd, figure { margin: 0; padding: 0; }
  ul, ol { list-style: none; }
  h2 { font-size: 1.3em; line-height: 1.4; }
  h3 { font-size: 1.1em; line-height: 1.4; }
  h4 { font-size: 1em; }
  h2:focus { outline: none; }
  button:focus:not(:focus-visible), summary:focus:not(:focus-visible) { outline: none !important; }
  small, .small { font-size: 0.875em; }
  .quiet { color: #57606a; }
  .nowrap { white-space: nowrap; }
  .number { text-align: right; white-space: nowrap; }
  .card {
    background: #fff;
    border: 1px solid #d5dae1;
    border-radius: 6px;
    padding: 1em 1.2em;
    margin-bottom: 1em;
  }
  .card > h2, .card > h3 { margin-bottom: 0.5em; }
  button, select, input { font: inherit; color: inherit; }
  button {
    min-height: 2.3em;
    padding: 0.2em 0.9em;
    border: 1px solid #8a94a3;
    border-radius: 4px;
    background: #fff;
    cursor: pointer;
  }
  button:hover { background: #eef3f9; }
  button:disabled { color: #6e7781; background: #f3f4f6; border-color: #d5dae1; cursor: default; }
  button.primary { background: #1f4e79; border-color: #1f4e79; color: #fff; }
  button.primary:hover { background: #173d60; }
  button.primary:disabled { background: #9aabbd; border-color: #9aabbd; }
  button.link {
    min-height: 0;
    padding: 0;
    border: 0;
    border-radius: 2px;
    background: none;
    color: #1a5694;
    text-align: inherit;
    text-decoration: underline;
    text-decoration-color: #a9c1da;
    text-underline-offset: 0.2em;
  }
  button.link:hover { background: none; color: #0d3b6b; text-decoration-color: currentColor; }
  button:focus, select:focus, input:focus, summary:focus {
    outline: 3px solid #f0a500;
    outline-offset: 1px;
  }
  .button { position: relative; min-height: 2.3em; padding: 0.2em 0.9em; border: 1px solid #8a94a3; border-radius: 4px; background: #fff; overflow: hidden; cursor: pointer; line-height: 1.8; }
  .button:hover { background: #eef3f9; }
  .button:focus-within { outline: 3px solid #f0a500; outline-offset: 1px; }
  .button input { position: absolute; left: 0; top: 0; width: 100%; height: 100%; opacity: 0; cursor: pointer; }
  select, input[type="date"], input[type="search"], input[type="text"] {
    min-height: 2.3em;
    max-width: 100%;
    padding: 0.2em 0.5em;
    border: 1px solid #8a94a3;
    border-radius: 4px;
    background: #fff;
  }
  label { display: inline-block; }
  .row { display: flex; flex-wrap: wrap; align-items: center; }
  .row > * { margin: 0.2em 0.6em 0.2em 0; }
  .row > *:last-child { margin-right: 0; }
  .spread { justify-content: space-between; }
  .scroll { position: relative; overflow: auto; border: 1px solid #d5dae1; border-radius: 4px; background: #fff; }
  .tall { max-height: 31em; }
  table { border-collapse: separate; border-spacing: 0; width: 100%; }
  th, td { padding: 0.4em 0.7em; border-bottom: 1px solid #e4e8ed; text-align: left; vertical-align: top; }
  tbody tr:last-child > * { border-bottom: 0; }
  th { font-weight: 600; }
  th.number { text-align: right; }
  thead th { position: sticky; top: 0; z-index: 2; background: #edf1f5; white-space: nowrap; border-bottom: 1px solid #c9d1da; }
  .stick { position: sticky; left: 0; z-index: 1; background: #fff; border-right: 1px solid #d5dae1; }
  thead .stick { z-index: 3; background: #edf1f5; }
  .badge {
    display: inline-block;
    padding: 0 0.5em;
    border: 1px solid currentColor;
    border-radius: 3px;
    font-size: 0.8em;
    line-height: 1.5;
    white-space: nowrap;
  }
  .badge.local { color: #7a4b00; background: #fff1cc; }
  .badge.regulation { color: #8f1016; background: #fdeeee; }
  .badge.standard, .badge.logic { color: #1f4e79; background: #eaf1f8; }
  .badge.doubt { color: #4a4a4a; background: #ededed; }
  .trouble { padding: 0.6em 1em; border: 1px solid #a3001b; border-left-width: 5px; border-radius: 4px; background: #fff3f3; }
  .trouble:focus { outline: 3px solid #f0a500; }
  .trouble ul { margin-top: 0.3em; padding-left: 1.3em; list-style: disc; }
  .badge.level.error { background: #ffe1e1; }
  .badge.level.warning { background: #fff1cc; }
  .badge.level.hint { background: #ededed; }
  .error { color: #a3001b; }
  .warning { color: #7a4b00; }
  .hint { color: #4a4a4a; }
  .good { color: #00603b; }
  .cell { color: #57606a; font-size: 0.875em; overflow-wrap: anywhere; word-break: break-all; }
  summary { cursor: pointer; color: #1a5694; }
  .hidden-text { position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0 0 0 0); white-space: nowrap; }
  @media print {
    .no-print { display: none !important; }
    .scroll, .tall { overflow: visible; max-height: none; border: 0; }
    thead th, .stick { position: static; }
    th, td { padding: 0.25em 0.4em; }
    button.link { color: inherit; text-decoration: none; }
    tr, .card li { break-inside: avoid; }
    h2, h3 { break-after: avoid; }
    .card { border-color: #999; }
    * { -webkit-print-color-adjust: exact; }
  }
`,br=new WeakMap,z=class extends nt{constructor(...e){super(...e),g(this,br,()=>this.requestUpdate())}connectedCallback(){super.connectedCallback(),this.session.addEventListener(`change`,y(br,this))}disconnectedCallback(){super.disconnectedCallback(),this.session.removeEventListener(`change`,y(br,this))}};S(z,`properties`,{session:{attribute:!1}}),S(z,`styles`,R);function B(e,t){customElements.get(e)||customElements.define(e,t)}function xr(e){let t={"":``},n=``;for(let r of e.replace(/^\s*# .*\n/,``).split(/\r?\n/)){let e=/^##\s+(.*)$/.exec(r);e&&(n=e[1].trim()),t[n]=e?``:`${t[n]}${r}\n`}return t}function Sr(e){let t=e.split(/\r?\n/),n=[],r=0,i=e=>{let n=[];for(;r<t.length&&e(t[r]);)n.push(t[r++]);return n};for(;r<t.length;)if(t[r].trim()===``)r++;else if(t[r].startsWith(`>`)){let e=i(e=>e.startsWith(`>`)).map(e=>e.replace(/^>\s?/,``));n.push(p`<blockquote>${wr(e.join(``))}</blockquote>`)}else if(Cr.test(t[r])){let e=i(e=>Cr.test(e)).map(e=>e.replace(Cr,``));n.push(p`<ul class="plain">${e.map(e=>p`<li>${wr(e)}</li>`)}</ul>`)}else{let e=i(e=>e.trim()!==``&&!e.startsWith(`>`)&&!Cr.test(e));n.push(p`<p>${wr(e.join(``))}</p>`)}return n}var Cr=/^\s*([-*]|\d+\.)\s+/;function wr(e){return e.replace(/\[([^\]]*)\]\([^)]*\)/g,`$1`).split(/(`[^`]+`|\*\*[^*]+\*\*)/).map(e=>e.startsWith("`")&&e.length>1?p`<code>${e.slice(1,-1)}</code>`:e.startsWith(`**`)&&e.length>4?p`<strong>${e.slice(2,-2)}</strong>`:e)}var Tr=o`
  blockquote { margin: 0.3em 0; padding: 0.2em 0 0.2em 0.9em; border-left: 3px solid #c9d1da; color: #3a424c; }
  .plain { padding-left: 1.3em; list-style: disc; }
  code { padding: 0 0.3em; border-radius: 3px; background: #eff2f5; }
`;function Er(e){let t=[],n=[],r=null,i=[],a=()=>{i.length>0&&t.push(Dr(i.filter(e=>!/^\|[\s|-]+$/.test(e)).map(e=>e.split(`|`).slice(1,-1).map(e=>e.trim())))),i=[],n.some(e=>e.trim()!==``)&&t.push(...Sr(n.join(`
`))),n=[]};for(let o of e.split(/\r?\n/))r&&!o.startsWith("```")?r.push(o):r?(t.push(Dr(r.map(e=>e.split(`,`)))),r=null):o.startsWith("```")?(a(),r=[]):o.startsWith(`|`)?(i.length===0&&a(),i.push(o)):o.startsWith(`## `)?(a(),t.push(p`<h4>${o.slice(3)}</h4>`)):n.push(o.replace(/^考核期 ([\dHQ-]+)/,(e,t)=>`考核期：${E(t)}`));return a(),p`<div class="worked">${t}</div>`}function Dr([e,...t]){return p`<div class="scroll"><table>
    <thead><tr>${e.map(e=>p`<th scope="col">${e}</th>`)}</tr></thead>
    <tbody>${t.map(e=>p`<tr>${e.map(e=>p`<td>${e}</td>`)}</tr>`)}</tbody>
  </table></div>`}var Or=o`
  .worked h4 { margin: 0.8em 0 0.3em; }
  .worked .scroll { margin: 0.5em 0; max-height: 20em; }
  .worked table { font-size: 0.875em; }
`,kr=`file:`,Ar=new WeakMap,V=new WeakSet,jr=class extends z{constructor(){super(),h(this,V),g(this,Ar,null),this.over=!1}render(){let{catalog:e,settings:t,pack:n,busy:r}=this.session,i=!!n&&t.policy===n.policy,a=e.policies.find(e=>e.id===t.policy);return p`
      <div class=${this.over?`over`:``} @dragover=${e=>_(V,this,Ir).call(this,e,!0)} @dragleave=${e=>_(V,this,Ir).call(this,e,!1)} @drop=${_(V,this,Lr)}>
        <div class="row choice">
          <label><span>规则包</span>
            <select ?disabled=${!!r} @change=${({target:e})=>_(V,this,Pr).call(this,e.value)}>
              ${e.policies.map(({id:e,title:n,version:r})=>p`<option value=${e} .selected=${e===t.policy}>${n}（${r}）</option>`)}
              ${n?p`<option value=${kr} .selected=${i}>${Rr(n)}（${n.base?`口径：${n.base}`:`文件`}）</option>`:``}
            </select>
          </label>
          <label class="button">载入规则包文件<input type="file" accept=".json" ?disabled=${!!r} @change=${_(V,this,Fr)} /></label>
        </div>
        ${i&&n.base?p`<p class="small">覆盖率的口径已改为 <strong>${n.base}</strong>，只在本页打开期间记住；选上面的规则包就改回它自己的口径。</p>`:``}
        ${i&&!n.base?p`<p class="small">正在用文件 <strong>${n.file}</strong> 里的规则包，只在本页打开期间记住，关掉就没有了。</p>`:``}
        ${_(V,this,Mr).call(this)}
        <p class="quiet small">${i?n.policy.note||``:a?a.note:``}</p>
        ${!i&&a&&a.docs?p`<details><summary class="small">这个包怎么评分（带算例）</summary>${Er(a.docs)}</details>`:``}
        <details><summary class="small">看 ${e.policies.length} 个规则包有什么不同</summary>
          <ul class="packs">
            ${e.policies.map(e=>p`<li>
              <div><strong>${e.title}</strong> <span class="quiet small">${e.id}${e.extends?`，在「${_(V,this,Nr).call(this,e.extends)}」基础上改`:``}</span><p class="small">${e.note}</p></div>
              ${e.id===t.policy?p`<span class="good small nowrap">正在用</span>`:p`<button ?disabled=${!!r} aria-label=${`改用${e.title}`} @click=${()=>_(V,this,Pr).call(this,e.id)}>改用</button>`}
            </li>`)}
          </ul>
        </details>
      </div>
    `}updated(){let{packTrouble:e}=this.session;e!==y(Ar,this)&&(v(Ar,this,e),e&&this.renderRoot.querySelector(`.trouble`).focus())}};function Mr(){let{packTrouble:e,packTitle:t}=this.session;return e?p`<div class="trouble" role="alert" tabindex="-1">
      <strong>有问题：规则包「${e.file}」没有用上，仍用「${t}」</strong>
      <ul>${e.mistakes.map(e=>p`<li>${e}</li>`)}</ul>
      <p class="small">请照此改好文件，再载入一次；或者交给写这个规则包的人。</p>
    </div>`:``}function Nr(e){return this.session.catalog.policies.find(t=>t.id===e).title}function Pr(e){this.session.configure({policy:e===kr?this.session.pack.policy:e})}function Fr({target:e}){e.files.length>0&&this.session.loadPack(e.files[0]),e.value=``}function Ir(e,t){e.preventDefault(),this.over=t}function Lr(e){e.preventDefault(),this.over=!1,e.dataTransfer.files.length>0&&!this.session.busy&&this.session.loadPack(e.dataTransfer.files[0])}S(jr,`properties`,{over:{state:!0}}),S(jr,`styles`,[R,Tr,Or,o`
      .over { outline: 2px dashed #1f4e79; outline-offset: 4px; background: #e8f0f8; }
      .choice { align-items: flex-end; flex-wrap: nowrap; }
      .choice > * { margin-top: 0; }
      .choice label:first-child { flex: 1 1 14em; min-width: 0; }
      .choice label > span { display: block; font-size: 0.875em; color: #57606a; }
      .choice select { width: 100%; }
      .choice .button { flex: none; }
      .trouble { margin: 0.5em 0; }
      .packs { margin-top: 0.4em; }
      .packs li { display: flex; align-items: center; justify-content: space-between; padding: 0.45em 0; border-top: 1px solid #e4e8ed; }
      .packs li > div { margin-right: 1em; }
      .packs button { flex: none; }
      @media (max-width: 40em) {
        .choice { flex-wrap: wrap; }
      }
    `]);function Rr({file:e,policy:t}){return t.title||t.id||e}B(`lianjian-policy`,jr);var H=new WeakSet,zr=class extends z{constructor(){super(),h(this,H),this.over=!1,this.blanks=!1}render(){let{session:e}=this;return e.catalog?p`
      ${_(H,this,Br).call(this)}
      <section class="card">
        <h2 tabindex="-1">选择要自查的表格</h2>
        ${e.readings.length>0?``:p`<p class="quiet">
              平时在用的台账直接交上来，不用改格式：党组织名册、会议和培训台账、两新组织台账等，一次可选多个。支持 xlsx、xls、et、ods、csv。
            </p>`}
        ${_(H,this,Vr).call(this)}
        <div class="row start">
          <span class="quiet">还没有台账？</span>
          ${e.hasSample?p`<button ?disabled=${!!e.busy} @click=${()=>e.sample()}>载入示例</button>`:``}
          <button aria-expanded=${this.blanks} aria-controls="blanks" @click=${()=>this.blanks=!this.blanks}>下载空白表</button>
        </div>
        <div id="blanks" class="blanks" ?hidden=${!this.blanks}>
          <p class="quiet">每张表带填写说明和示例行，填好后再选进来。</p>
          <div class="row">
            ${e.catalog.ledgers.map(({ledger:t,title:n})=>p`<button @click=${()=>e.template(t,n)}>${n}</button>`)}
          </div>
        </div>
      </section>
      ${e.readings.length>0?_(H,this,Gr).call(this):``}
    `:``}};function Br(){let{settings:e}=this.session,{year:t,part:n}=xn(e.period),r=Math.max(Number(e.asOf.slice(0,4)),t),i=Array.from({length:6},(e,t)=>r-t),a=e=>this.session.configure(e);return p`<section class="card settings" aria-label="设置">
      <label><span>考核期</span>
        <span class="pair">
          <select aria-label="考核年度" @change=${e=>a({period:e.target.value+n})}>
            ${i.map(e=>p`<option value=${e} .selected=${e===t}>${e}年</option>`)}
          </select>
          <select aria-label="考核期间" @change=${e=>a({period:t+e.target.value})}>
            ${bn.map(([e,t])=>p`<option value=${e} .selected=${e===n}>${t}</option>`)}
          </select>
        </span>
      </label>
      <label><span>截至日期</span>
        <input
          type="date"
          .value=${e.asOf}
          @change=${e=>e.target.value&&a({asOf:e.target.value})}
        />
      </label>
      <lianjian-policy .session=${this.session}></lianjian-policy>
    </section>`}function Vr(){let e=!!this.session.busy,t=this.session.readings.length>0;return p`<div
      class=${[`drop`,this.over?`over`:``,t?`slim`:``].join(` `)}
      @dragover=${e=>_(H,this,Hr).call(this,e,!0)}
      @dragleave=${e=>_(H,this,Hr).call(this,e,!1)}
      @drop=${e=>_(H,this,Ur).call(this,e)}
    >
      <p class="lead">把文件或整个文件夹拖到这里</p>
      <div class="row center">
        <label class="file">选择文件<input type="file" multiple ?disabled=${e} @change=${_(H,this,Wr)} /></label>
        <label class="file plain">选择文件夹<input type="file" webkitdirectory ?disabled=${e} @change=${_(H,this,Wr)} /></label>
      </div>
    </div>`}function Hr(e,t){e.preventDefault(),this.over=t}async function Ur(e){e.preventDefault(),this.over=!1;let t=await pn(e.dataTransfer);t.length>0&&this.session.add(t)}async function Wr({target:e}){let t=fn(e.files);t.length>0&&await this.session.add(t),e.value=``}function Gr(){let{session:e}=this,t=e.readings.filter(e=>e.refused).length,n=e.readings.length-t;return p`<section class="card">
      <div class="row spread">
        <h2>已选择 ${e.readings.length} 个文件${t>0?p`，<span class="error">${t} 个没能读取</span>`:``}</h2>
        <button class="primary" ?disabled=${n===0||!!e.busy} @click=${()=>e.go(2)}>
          下一步：核对识别
        </button>
      </div>
      <ul class="files">
        ${e.readings.map(t=>p`<li>
            <span class=${t.refused?`mark error`:`mark good`}>${t.refused?`✗`:`✓`}<span class="hidden-text">${t.refused?`没能读取`:`已读取`}</span></span>
            <span class="file-name">${t.file}</span>
            <span class="what">${_(H,this,Kr).call(this,t)}</span>
            <button class="link" aria-label=${`移除 ${t.file}`} ?disabled=${!!e.busy} @click=${()=>e.remove(t.file)}>移除</button>
          </li>`)}
      </ul>
    </section>`}function Kr({refused:e,sheets:t}){if(e)return p`<span class="error">${e.message}</span>`;let n=t.filter(e=>e.ledger);return n.length===0?p`<span class="warning">没有认出是哪种台账</span>`:n.map(e=>`${_(H,this,qr).call(this,e.ledger)} ${e.records} 行`).join(`，`)}function qr(e){let t=this.session.catalog.ledgers.find(t=>t.ledger===e);return t?t.title:e}S(zr,`properties`,{over:{state:!0},blanks:{state:!0}}),S(zr,`styles`,[R,o`
      .settings { display: grid; grid-template-columns: auto auto 1fr; grid-gap: 0.6em 1.6em; align-items: start; }
      .settings label > span:first-child { display: block; font-size: 0.875em; color: #57606a; }
      .settings .pair select + select { margin-left: 0.4em; }
      .drop { margin: 0.9em 0; padding: 1.5em 1em; border: 2px dashed #9aabbd; border-radius: 6px; background: #f8fafc; text-align: center; }
      .drop.over { border-color: #1f4e79; background: #e8f0f8; }
      .lead { font-size: 1.1em; margin-bottom: 0.6em; }
      .slim { display: flex; flex-wrap: wrap; align-items: center; justify-content: center; margin: 0.5em 0; padding: 0.5em 1em; }
      .slim .lead { margin: 0 1.5em 0 0; }
      .center { justify-content: center; }
      .file { position: relative; padding: 0.35em 1.4em; border: 1px solid #1f4e79; border-radius: 4px; background: #1f4e79; color: #fff; overflow: hidden; cursor: pointer; }
      .file.plain { background: #fff; color: #1f4e79; }
      .file:hover { background: #173d60; color: #fff; }
      .file:focus-within { outline: 3px solid #f0a500; outline-offset: 1px; }
      .file input { position: absolute; left: 0; top: 0; width: 100%; height: 100%; opacity: 0; cursor: pointer; }
      .blanks { margin-top: 0.6em; padding: 0.6em 0.9em; border-radius: 4px; background: #f5f6f8; }
      .files { margin-top: 0.6em; }
      .files li { display: grid; grid-template-columns: 1.5em minmax(10em, 2fr) 3fr auto; grid-gap: 0.4em; padding: 0.45em 0; border-top: 1px solid #e4e8ed; }
      .files .mark { font-weight: 700; }
      .file-name { overflow-wrap: anywhere; }
      @media (max-width: 40em) {
        .settings { grid-template-columns: 1fr; }
        .files li { grid-template-columns: 1.5em 1fr auto; }
        .files .what { grid-column: 2 / -1; grid-row: 2; }
      }
    `]),B(`lianjian-choose`,zr);function Jr({ledger:e,headerRows:t,columns:n},r,i){return{ledger:e,headerRows:t,columns:n.map(({column:e,field:t})=>e===r.column?{column:e,field:i}:{column:e,field:t===i?null:t})}}function Yr({headerRows:e},t){return{ledger:t,headerRows:t?e:[],columns:[]}}var Xr=12,Zr=3,Qr=60,$r=new WeakSet,ei=class extends z{constructor(){super(),h(this,$r),this.wanted=!1,this.shown=!1,this.grid=null}willUpdate(e){e.has(`wanted`)&&this.wanted&&(this.shown=!0),this.shown&&(e.has(`sheet`)||e.has(`shown`))&&_($r,this,ti).call(this,this.sheet)}render(){return p`<details ?open=${this.shown} @toggle=${e=>this.shown=e.target.open}>
      <summary>看原表，改表头和栏目</summary>
      ${this.shown?_($r,this,ni).call(this):``}
    </details>`}};async function ti(e){let t=Math.max(1,(e.headerRows[0]||1)-Zr),n=await this.session.grid(this.file,e.sheet,t,Xr).catch(()=>null);e===this.sheet&&(this.grid=n)}function ni(){let{grid:e,sheet:t}=this;if(!e)return p`<p class="quiet">正在读取……</p>`;let n=si(e,t).slice(0,Qr),r=e.rows.length>0?e.rows[e.rows.length-1].row:0,i=si(e,t).length-n.length,a=e.rows.some(e=>t.skippedRows.includes(e.row));return p`
      ${t.ledger&&_($r,this,ri).call(this)?_($r,this,ii).call(this,e):``}
      <div class="scroll"><table>
        <thead><tr>
          <th class="stick corner"><span class="hidden-text">行号</span></th>
          ${n.map(e=>_($r,this,ai).call(this,e))}
        </tr></thead>
        <tbody>${e.rows.map(e=>_($r,this,oi).call(this,e,n))}</tbody>
      </table></div>
      <p class="quiet small">
        ${t.headerRows.length>0?p`<span class="key heading">表头</span>`:``}${a?p`<span class="key skipped">跳过的行</span>`:``}
        ${e.height>r?`下面还有 ${e.height-r} 行。`:``}${i>0?`右边还有 ${i} 列没有显示。`:``}
      </p>
    `}function ri(){let{sheets:e}=this.session.readings.find(e=>e.file===this.file);return e.find(e=>e.sheet===this.sheet.sheet)===this.sheet}function ii({height:e}){let{headerRows:t}=this.sheet,[n,r]=[t[0]||1,t[t.length-1]||1],i=(t,n)=>{if(!(t>=1&&n>=t&&n<=e&&n-t<6))return this.requestUpdate();let r=Array.from({length:n-t+1},(e,n)=>t+n);return this.session.correct(this.file,this.sheet,{ledger:this.sheet.ledger,headerRows:r,columns:[]})},a=(t,n,r)=>p`<input
      type="number" min="1" max=${e} aria-label=${t} .value=${String(n)}
      ?disabled=${!!this.session.busy}
      @change=${e=>r(Number(e.target.value))}
    />`;return p`<p class="row">
      <span>表头在第
        ${a(`表头首行`,n,e=>i(e,Math.max(e,e+r-n)))} 行到第
        ${a(`表头末行`,r,e=>i(Math.min(n,e),e))} 行</span>
      <span class="quiet small">改了自动重新对应。</span>
    </p>`}function ai(e){let{session:t,sheet:n,file:r}=this,i=t.catalog.ledgers.find(e=>e.ledger===n.ledger),a=n.columns.find(t=>t.column===e);if(!i||!a)return p`<th><span class="letter">${e}</span></th>`;let o=a.field?a.confidence<.9?`doubtful`:`sure`:`unused`;return p`<th class=${o}>
      <span class="letter">${e}${o===`doubtful`?` 请看一下`:``}</span>
      <select
        aria-label=${`预览 ${e} 列的栏目`}
        ?disabled=${!!t.busy}
        @change=${({target:e})=>t.correct(r,n,Jr(n,a,e.value||null))}
      >
        <option value="" .selected=${!a.field}>（不用）</option>
        ${i.fields.map(e=>p`<option value=${e.field} .selected=${e.field===a.field}>${e.title}</option>`)}
      </select>
    </th>`}function oi({row:e,cells:t},n){let{headerRows:r,skippedRows:i}=this.sheet,a=r.includes(e)?`heading`:i.includes(e)?`skipped`:``,o=new Map(t.map(e=>[e.column,e.text]));return p`<tr class=${a}>
      <th scope="row" class="stick number">${e}<span class="hidden-text">${{heading:`，表头`,skipped:`，跳过`}[a]||``}</span></th>
      ${t.length===1&&n[0]===t[0].column?p`<td class="alone" colspan=${n.length} title=${t[0].text}>${t[0].text}</td>`:n.map(e=>p`<td title=${o.get(e)||``}><div>${o.get(e)||``}</div></td>`)}
    </tr>`}S(ei,`properties`,{file:{attribute:!1},sheet:{attribute:!1},wanted:{attribute:!1},shown:{state:!0},grid:{state:!0}}),S(ei,`styles`,[R,o`
      details { margin-top: 0.5em; }
      .row { margin: 0.5em 0; }
      input[type="number"] { width: 4.2em; min-height: 2em; padding: 0.1em 0.4em; border: 1px solid #8a94a3; border-radius: 4px; }
      table { font-size: 0.875em; }
      th, td { padding: 0.25em 0.5em; border-right: 1px solid #e4e8ed; }
      .alone { white-space: nowrap; }
      td div { max-width: 12em; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
      thead th { vertical-align: bottom; font-weight: 400; }
      thead select { width: 9.5em; min-height: 2em; padding: 0 0.2em; }
      .letter { display: block; color: #57606a; }
      .sure { background: #e3f4ea; }
      .doubtful { background: #fff1cc; }
      .doubtful .letter { color: #7a4b00; }
      .doubtful select { border-color: #b07a00; }
      .unused select { color: #57606a; }
      .stick { width: 1%; min-width: 3em; color: #57606a; background: #f5f6f8; font-weight: 400; }
      .heading td, .heading .stick, .key.heading { background: #dfeaf5; }
      .heading td { font-weight: 600; color: #1f4e79; }
      .skipped td, .skipped .stick, .key.skipped { color: #767d86; background: #ededed; }
      .skipped td div, .skipped .alone { text-decoration: line-through; }
      .key { display: inline-block; margin-right: 0.6em; padding: 0 0.6em; border-radius: 3px; }
      .key.skipped { text-decoration: line-through; }
      p.small { margin-top: 0.4em; }
    `]);function si(e,t){let n=new Set(t.columns.map(e=>e.column));for(let{cells:t}of e.rows)for(let{column:e}of t)n.add(e);return[...n].sort((e,t)=>e.length-t.length||(e<t?-1:1))}B(`lianjian-preview`,ei);var ci=3,U=new WeakSet,li=class extends z{constructor(...e){super(...e),h(this,U)}render(){let{session:e}=this;if(e.step!==2)return``;let t=e.readings.filter(e=>!e.refused),n=t.reduce((e,t)=>e+t.sheets.length,0),r=t.reduce((e,t)=>e+t.sheets.filter(e=>!e.ledger).length,0),i=t.reduce((e,t)=>e+t.sheets.reduce((e,t)=>e+t.gapCount,0),0);return p`
      <section class="card"><div class="row spread">
        <div>
          <h2 tabindex="-1">核对一下，表认对了没有</h2>
          <p class="quiet">
            认错了就在下面改，改完自动重新读取。
            ${r>0?p`<span class="warning">${r} 张表没有认出。</span>`:``}
            ${i>0?p`<span class="warning">${i} 个单元格没有看懂。</span>`:``}
          </p>
        </div>
        <button class="primary" ?disabled=${!!e.busy} @click=${()=>e.go(3)}>下一步：开始自查</button>
      </div>${_(U,this,ui).call(this)}</section>
      ${t.map(e=>e.sheets.map(t=>_(U,this,di).call(this,e.file,t,n<=ci||!gi(t))))}
    `}};function ui(){let{session:e}=this,{length:t}=e.corrections.list;return p`<div class="row corrections">
      <span class="quiet">${t>0?`已记住 ${t} 处改法，同样表头的表都照此对应。保存下来，下次、别的电脑也能用。`:`改过的对应关系会记住，同样表头的表只改一次。`}</span>
      <button ?disabled=${t===0} @click=${()=>e.saveCorrections()}>保存对应关系</button>
      <label class="button">载入对应关系<input type="file" accept=".json" ?disabled=${!!e.busy} @change=${({target:t})=>{t.files.length>0&&e.loadCorrections(t.files[0]),t.value=``}} /></label>
    </div>`}function di(e,t,n){let r=this.session.catalog.ledgers,i=r.find(e=>e.ledger===t.ledger);return p`<section class="card">
      <div class="row spread">
        <h3>${_i(t)} <span class="file">${e}</span> › ${t.sheet}</h3>
        <label class="taken">认作
          <select ?disabled=${!!this.session.busy} @change=${n=>_(U,this,hi).call(this,e,t,n.target.value||null)}>
            ${r.map(e=>p`<option value=${e.ledger} .selected=${e.ledger===t.ledger}>${e.title}</option>`)}
            <option value="" .selected=${!t.ledger}>不是台账</option>
          </select>
        </label>
      </div>
      ${i?_(U,this,pi).call(this,e,t,i):_(U,this,fi).call(this,e,t,r)}
      <lianjian-preview .session=${this.session} .file=${e} .sheet=${t} .wanted=${n}></lianjian-preview>
    </section>`}function fi(e,t,n){let r=n.filter(e=>t.candidates.includes(e.ledger));r.sort((e,n)=>t.candidates.indexOf(e.ledger)-t.candidates.indexOf(n.ledger));let i=this.session.corrected(e,t);if(r.length===0||i)return p`<p class="warning">没有认出是哪种台账，未参加核查。</p>`;let a=!!this.session.busy;return p`<div class="row question">
      <span>这张表像是${r.map(e=>`「${e.title}」`).join(`或`)}，是吗？</span>
      ${r.map(n=>p`<button ?disabled=${a} @click=${()=>_(U,this,hi).call(this,e,t,n.ledger)}>是${n.title}</button>`)}
      <button ?disabled=${a} @click=${()=>_(U,this,hi).call(this,e,t,null)}>都不是</button>
    </div>`}function pi(e,t,n){let r=t.columns.filter(e=>e.field&&e.confidence>=.9),i=t.columns.filter(e=>e.field&&e.confidence<.9),a=t.columns.filter(e=>!e.field),o=r=>_(U,this,mi).call(this,e,t,n,r);return p`
      <p>共 <strong>${t.records}</strong> 条记录${t.headerRows.length>0?p`，表头在第 ${t.headerRows.join(`、`)} 行`:``}${t.skippedRows.length>0?p`，跳过合计、落款等 ${t.skippedRows.length} 行（第 ${vi(t.skippedRows)} 行）`:``}。</p>
      ${t.missing.length>0?p`<p class="warning">缺少：${t.missing.join(`、`)}。与这些列有关的核查不做。</p>`:``}
      ${i.length>0?p`<h4>请看一下这 ${i.length} 列对得对不对</h4>${o(i)}`:``}
      ${r.length>0?p`<details><summary>已自动对上 ${r.length} 列</summary>${o(r)}</details>`:``}
      ${a.length>0?p`<details><summary>${a.length} 列没有用到</summary>${o(a)}</details>`:``}
      ${t.gapCount>0?p`<details>
            <summary>${t.gapCount} 个单元格没有看懂</summary>
            <ul class="gaps">
              ${t.gaps.map(e=>p`<li><span class="cell">${M(e.at)}</span> ${e.message}</li>`)}
              ${t.gapCount>t.gaps.length?p`<li class="quiet">只列出前 ${t.gaps.length} 个。</li>`:``}
            </ul>
          </details>`:``}
    `}function mi(e,t,n,r){return p`<div class="scroll"><table>
      <thead><tr><th>列</th><th>表里的标题</th><th>对应</th><th>含义</th></tr></thead>
      <tbody>
        ${r.map(r=>{let i=n.fields.find(e=>e.field===r.field);return p`<tr>
            <td class="nowrap">${r.column} 列</td>
            <td>${r.title||p`<span class="quiet">（空）</span>`}</td>
            <td>
              <select
                aria-label=${`${r.column} 列对应`}
                ?disabled=${!!this.session.busy}
                @change=${({target:n})=>this.session.correct(e,t,Jr(t,r,n.value||null))}
              >
                <option value="" .selected=${!r.field}>（不用）</option>
                ${n.fields.map(e=>p`<option value=${e.field} .selected=${e.field===r.field}>${e.title}</option>`)}
              </select>
            </td>
            <td class="quiet small">${i?i.help:``}</td>
          </tr>`})}
      </tbody>
    </table></div>`}function hi(e,t,n){this.session.correct(e,t,Yr(t,n))}S(li,`styles`,[R,o`
      h3 .file { font-weight: 400; overflow-wrap: anywhere; }
      h3 .badge { margin-right: 0.3em; font-weight: 400; vertical-align: 0.08em; }
      .look { color: #7a4b00; background: #fff1cc; }
      .fine { color: #00603b; background: #e3f4ea; }
      .taken select { margin-left: 0.4em; }
      h4 { margin: 0.5em 0 0.3em; }
      details { margin-top: 0.5em; }
      details .scroll { margin-top: 0.4em; }
      .gaps { max-height: 16em; overflow: auto; margin-top: 0.3em; }
      .gaps li { padding: 0.2em 0; border-top: 1px solid #e4e8ed; }
      td select { width: 12em; }
      .corrections { margin-top: 0.6em; padding-top: 0.5em; border-top: 1px solid #e4e8ed; }
      .corrections > span { flex: 1 1 18em; }
      .question { margin-top: 0.4em; padding: 0.4em 0.8em; border-radius: 4px; background: #fff7df; }
    `]);function gi({ledger:e,columns:t,missing:n,gapCount:r}){let i=t.some(e=>e.field&&e.confidence<.9);return!!e&&!i&&n.length===0&&r===0}function _i(e){return e.ledger?gi(e)?p`<span class="badge fine">已认出</span>`:p`<span class="badge look">请核对</span>`:p`<span class="badge doubt">未认出</span>`}function vi(e){return e.slice(0,5).join(`、`)+(e.length>5?` 等`:``)}B(`lianjian-check`,li);function yi({label:e,rows:t,scale:n}){return p`<div class="bars" role="img" aria-label=${e}>
    ${t.map(e=>p`<span class="name">${e.name}</span>${bi(e.parts,n)}<span class="text">${e.text}</span>`)}
  </div>`}function bi(e,t){let n=0;return p`<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
    <rect class="track" x="0" y="0" width="100" height="10"></rect>
    ${e.map(({value:e,kind:r})=>{let i=t>0?e/t*100:0,a=Ie`<rect class=${r} x=${n} y="0" width=${i} height="10"></rect>`;return n+=i,a})}
  </svg>`}var xi=o`
  .bars { display: grid; grid-template-columns: fit-content(9em) 1fr auto; grid-gap: 0.35em 0.6em; align-items: center; font-size: 0.875em; line-height: 1.4; }
  .bars .text { text-align: right; white-space: nowrap; }
  .bar { display: block; width: 100%; min-width: 3em; height: 0.95em; }
  .bar .track { fill: #eceff3; }
  .bar .main { fill: #3b73a8; }
  .bar .met { fill: #3f9a6b; }
  .bar .late { fill: #e9c763; }
  .bar .short { fill: #dd8f2d; }
  .bar .missed { fill: #c6404c; }
  .bar .pending { fill: #c9ced6; }
`,Si=new WeakSet,Ci=class extends z{constructor(...e){super(...e),h(this,Si)}render(){let{assessment:e,aftercare:t,busy:n}=this.session;if(!e)return``;let{earlier:r}=t,i=e.findings.filter(e=>e.rule===Ti).length;return p`<section class="card" aria-labelledby="compare">
      <h3 id="compare">与上期比较</h3>
      ${r?p`<p>正在与 <strong>${E(r.period)}</strong>（截至 ${N(r.asOf)}）的结果比较，文件 ${r.file}。
            ${i>0?p`单位数或者组织覆盖率变化大的有 <button class="link" @click=${()=>this.session.showFindings({rule:Ti})}>${i} 处，去看看</button>。`:`单位数、组织覆盖率没有大的变化。`}</p>`:p`<p class="quiet">把上一期存下来的自查结果（json）载入进来，支部评分会并列上期得分和名次，单位数、组织覆盖率变化大的地方会列为提示。本期结果存下来，下一期就能比。</p>`}
      <div class="row no-print">
        <label class="button">${r?`换一期比较`:`载入上期结果`}<input type="file" accept=".json" ?disabled=${!!n} @change=${_(Si,this,wi)} /></label>
        ${r?p`<button ?disabled=${!!n} @click=${()=>t.stopComparing()}>不再比较</button>`:``}
        <button @click=${()=>t.saveResult(e)}>保存本期结果</button>
      </div>
    </section>`}};function wi({target:e}){e.files.length>0&&this.session.aftercare.compare(e.files[0]),e.value=``}var Ti=`NEW16`;B(`lianjian-compare`,Ci);function W({total:e,offset:t,limit:n,unit:r,turn:i}){if(e<=n)return``;let a=Math.min(t+n,e);return p`<nav class="pager no-print" aria-label="翻页">
    <button ?disabled=${t===0} @click=${()=>i(Math.max(0,t-n))}>上一页</button>
    <span>第 ${t+1}–${a} ${r}，共 ${e} ${r}</span>
    <button ?disabled=${a>=e} @click=${()=>i(t+n)}>下一页</button>
  </nav>`}var Ei=o`
  .pager { display: flex; align-items: center; justify-content: center; padding: 0.6em 0; }
  .pager span { margin: 0 1em; }
`,Di=20,Oi=1e4,ki={hotline:`热线`,grid:`网格员`,liaison:`党建联络员`,units:`成员单位`,people:`党员群众`,other:`其他`,unsaid:`未填`},Ai=e=>e===null||e===``?p`<span class="quiet">未填</span>`:e,ji=e=>e.slice(-2).join(` › `),Mi=e=>e===null?``:e<0?`已过 ${-e} 天`:e===0?`今天到期`:`还有 ${e} 天`,Ni=e=>e===null?p`<span class="quiet">未填</span>`:e,Pi={matters:{unit:`件`,filters:[[`overdue`,`超期未办结`],[`unpublished`,`办结未公示`],[`unsatisfied`,`群众不满意`]],heads:[`事项`,`来源`,`区域`,`责任单位`,`时限`,`情况`,`位置`],row:e=>[e.title,ki[e.channel],ji(e.path),Ai(e.responsible),p`<span class="nowrap">${Ai(e.due)}</span>`,e.overdue>0?p`<span class="error">超期 ${e.overdue} 天</span>`:e.closed?p`已办结，${e.satisfaction||`没写满意度`}${e.published?`，已公示`:p`，<span class="warning">未公示</span>`}`:`未办结，未到时限`]},agreements:{unit:`家`,filters:[[`expired`,`已到期`],[`expiring`,`90 天内到期`],[`unsigned`,`未签约`],[`unlisted`,`有兼职委员、协议台账没有列`],[`undated`,`没写日期`]],heads:[`单位`,`社区党组织`,`区域`,`签约日期`,`到期`,`情况`,`位置`],row:e=>[e.unit,Ai(e.org),ji(e.path),p`<span class="nowrap">${e.signed||``}</span>`,p`<span class="nowrap">${e.last||``}</span>`,p`<span class=${e.state===`valid`?`good`:e.state===`expired`?`error`:`warning`}>${e.title}</span> <span class="nowrap">${Mi(e.days)}</span>`]},checkins:{unit:`名`,filters:[[`absent`,`没有报到日期`]],heads:[`姓名`,`工作单位`,`报到社区`,`报到日期`,`服务时长（小时）`,`位置`],row:e=>[e.name,Ai(e.unit),ji(e.path),e.date||p`<span class="error">没有报到</span>`,Ni(e.hours)]},delegates:{unit:`名`,filters:[[`ended`,`聘期已届满`]],heads:[`姓名`,`所在单位`,`任职党组织`,`到会`,`届满`,`位置`],row:e=>[e.name,Ai(e.unit),Ai(e.org),e.expected===null?p`<span class="quiet">未填</span>`:`${e.present===null?`未填`:e.present}/${e.expected}`,p`<span class=${e.ended?`error nowrap`:`nowrap`}>${e.last||p`<span class="quiet">看不出</span>`}${e.ended?`（已届满）`:``}</span>`]}},Fi={checkinUnits:{name:`工作单位`,people:`在职党员`,rate:`报到率`,timed:!0},checkinPlaces:{name:`报到社区`,people:`在职党员`,rate:`报到率`,timed:!0},delegateUnits:{name:`所在单位`,people:`兼职委员`,rate:`到会率`,timed:!1},branchHours:{name:`党支部`,people:`党员`,rate:`参加志愿服务`,timed:!0,ranked:!0}},Ii=new WeakMap,Li=new WeakSet,Ri=class extends z{constructor(){super(),h(this,Li),g(this,Ii,[]),this.only=``,this.query=null}willUpdate(){let{assessment:e,printing:t}=this.session;if(!e)return;let n=[e,t,this.list,this.query,this.only];n.every((e,t)=>e===y(Ii,this)[t])||(v(Ii,this,n),_(Li,this,Bi).call(this,0))}render(){let{page:e,failed:t}=this,n=Pi[this.list];return t?p`<p class="error">没有取到名单：${t}</p>`:e?p`
      ${n&&!this.query?_(Li,this,Vi).call(this,n):``}
      ${e.total===0?p`<p class="quiet">${n?`没有这样的行。`:this.list===`branchHours`?`党员名册和志愿服务记录里没有写服务时长。`:`没有数据。`}</p>`:p`<div class="scroll tall" tabindex="0" role="region" aria-label=${this.label}><table>${n?_(Li,this,Hi).call(this,n):_(Li,this,Ui).call(this,Fi[this.list])}</table></div>`}
      ${W({total:e.total,offset:e.offset,limit:zi.call(_(Li,this)),unit:n?n.unit:`个`,turn:e=>_(Li,this,Bi).call(this,e)})}
    `:p`<p class="quiet small">正在取名单……</p>`}};function zi(){return this.session.printing?Oi:Di}async function Bi(e){let t=y(Ii,this);this.failed=``;try{let n=await this.session.page(this.list,{...this.query,only:this.only||void 0,offset:e,limit:zi.call(_(Li,this))});t===y(Ii,this)&&(this.page=n)}catch(e){t===y(Ii,this)&&(this.failed=e.message)}}function Vi({filters:e,unit:t}){let{alerts:n}=this.session.assessment.regional;return p`<p class="no-print"><label>${this.label} <select @change=${({target:e})=>this.only=e.value}>
      <option value="" .selected=${!this.only}>全部</option>
      ${e.map(([e,r])=>p`<option value=${e} .selected=${this.only===e}>${r}（${n[e]} ${t}）</option>`)}
    </select></label> <span class="quiet small">共 ${this.page.total} ${t}</span></p>`}function Hi({heads:e,row:t}){let n=this.page[this.list];return n?p`
      <thead><tr>${e.map(e=>p`<th scope="col">${e}</th>`)}</tr></thead>
      <tbody>${n.map(e=>p`<tr>${t(e).map(e=>p`<td>${e}</td>`)}<td class="cell">${e.at.length>0?M(e.at[0]):``}</td></tr>`)}</tbody>
    `:``}function Ui({name:e,people:t,rate:n,timed:r,ranked:i}){let a=this.page.groups;if(!a)return``;let o=(e,t,n)=>p`<button class="link" @click=${n=>this.session.open({figure:{figure:`regional`,rate:`group.${this.list}.${t}`,org:e.name}},n.currentTarget)}>${n}</button>`;return p`
      <thead><tr>
        ${i?p`<th scope="col">组别</th><th class="number" scope="col">名次</th>`:``}
        <th scope="col">${e}</th><th class="number" scope="col">${t}</th><th class="number" scope="col">${n}</th>
        ${r?p`<th class="number" scope="col">服务时长（小时）</th><th class="number" scope="col">人均（小时）</th>`:``}
      </tr></thead>
      <tbody>${a.map(e=>p`<tr>
        ${i?p`<td>${e.group}</td><td class="number">${e.rank||`—`}</td>`:``}
        <th scope="row">${e.name}</th><td class="number">${e.people}</td>
        <td class="number">${e.rate.of===0?p`<span class="quiet">未填</span>`:o(e,`rate`,`${j(e.rate)} (${e.rate.hit}/${e.rate.of})`)}</td>
        ${r?p`<td class="number">${Ni(e.hours)}</td><td class="number">${e.each===null?p`<span class="quiet">—</span>`:o(e,`hours`,e.each)}</td>`:``}
      </tr>`)}</tbody>
    `}S(Ri,`properties`,{list:{},label:{},query:{attribute:!1},only:{},page:{state:!0},failed:{state:!0}}),S(Ri,`styles`,[R,Ei,o`
    p { margin: 0.5em 0; }
    tbody th { font-weight: 400; }
    .tall { max-height: 22em; }
    @media print { .tall { max-height: none; } }
  `]),B(`lianjian-regional-list`,Ri);var Wi=new WeakSet,Gi=class extends z{constructor(){super(),h(this,Wi),this.chosen=null}render(){let{assessment:e}=this.session;if(!e)return``;let{funnel:t,alerts:n}=e.regional;if(t.length===0)return``;let{stages:r}=t[0],i=Math.max(1,r[0].count);return p`
      <p class="quiet small">点数字看是哪些事项。各步按台账分别统计，后一步不以前一步为条件：${r.slice(1).map(e=>`${e.title}＝${e.formula}`).join(`；`)}。</p>
      <div class="scroll" tabindex="0" role="region" aria-label="社情闭环"><table>
        <thead><tr><th scope="col">来源渠道</th>${r.map(e=>p`<th class="number" scope="col">${e.title}</th>`)}</tr></thead>
        <tbody>${t.map(e=>p`<tr class=${e.channel===`all`?`all`:``}>
          <th scope="row">${e.title}</th>
          ${e.stages.map(t=>_(Wi,this,Ki).call(this,e,t,i))}
        </tr>`)}</tbody>
      </table></div>
      ${_(Wi,this,qi).call(this,n)}
    `}};function Ki(e,t,n){let r=e.channel===`all`?p`<svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true"><rect width=${t.count*100/n} height="4"></rect></svg>`:``;if(t.count===0)return p`<td class="number quiet">0${r}</td>`;let{chosen:i}=this,a=i&&i.channel===e.channel&&i.stage===t.stage;return p`<td class="number"><button class="link" aria-pressed=${a?`true`:`false`} aria-label=${`${e.title}，${t.title} ${t.count} 件，看这些事项`}
      @click=${()=>this.chosen=a?null:{channel:e.channel,stage:t.stage,title:`${e.title} · ${t.title}`}}>${t.count}</button>${r}</td>`}function qi(e){let{chosen:t}=this;if(!t)return p`<lianjian-regional-list .session=${this.session} list="matters" label="社情事项" .only=${e.overdue>0?`overdue`:e.unpublished>0?`unpublished`:``}></lianjian-regional-list>`;this.query&&this.query.channel===t.channel&&this.query.stage===t.stage||(this.query={channel:t.channel,stage:t.stage});let n={figure:`regional`,rate:`funnel.${t.channel}.${t.stage}`};return p`
      <div class="row"><h4>${t.title}</h4>
        <button class="link" @click=${e=>this.session.open({figure:n},e.currentTarget)}>这个数怎么来的</button>
        <button class="link no-print" @click=${()=>this.chosen=null}>看超期和未公示的</button></div>
      <lianjian-regional-list .session=${this.session} list="matters" label=${t.title} .query=${this.query} only=""></lianjian-regional-list>
    `}S(Gi,`properties`,{chosen:{state:!0}}),S(Gi,`styles`,[R,o`
    tbody th { font-weight: 400; }
    .all th, .all td { font-weight: 600; }
    .bar { display: block; width: 100%; height: 4px; margin-top: 2px; fill: #4a7fb5; background: #e8eef5; }
    [aria-pressed="true"] { font-weight: 700; text-decoration-thickness: 2px; }
    p { margin-bottom: 0.4em; } .row { margin-top: 0.6em; }
    lianjian-regional-list { display: block; margin-top: 0.4em; }
  `]),B(`lianjian-regional-loop`,Gi);var Ji=20,Yi=1e4,Xi={service:`服务`,resource:`资源`,project:`项目`},Zi=new WeakMap,Qi=class extends z{constructor(){super(),g(this,Zi,null),this.from=0,this.left=0}willUpdate(){y(Zi,this)!==this.session.assessment&&(v(Zi,this,this.session.assessment),this.from=0,this.left=0)}render(){let{assessment:e,printing:t}=this.session;if(!e)return``;let{matches:n,openNeeds:r,matchEffect:i}=e.plans;if(n.length===0&&r.length===0)return p`<p class="quiet">清单里的需求都已对接。</p>`;let a=t?Yi:Ji,o=(e,n)=>e.slice(t?0:n,(t?0:n)+a);return p`
      <p class="said">以下是按清单的名称、类别和地点测算的<strong>建议</strong>，不是决定；是否对接由双方商定。</p>
      ${i?p`<p>全部谈成后，需求对接率 <strong>${$i(i.before)}</strong> → <strong>${$i(i.after)}</strong></p>`:``}
      ${n.length===0?p`<p class="quiet">没有可以建议的：清单里没有相近的服务或资源。</p>`:p`<div class="scroll tall" tabindex="0" role="region" aria-label="建议对接"><table>
            <thead><tr><th scope="col">需求</th><th scope="col">建议对接</th><th scope="col">理由</th></tr></thead>
            <tbody>${o(n,this.from).map(e=>p`<tr>
              <td><strong>${e.need}</strong>${ea(e.asker,e.path)}<div class="cell">${M(e.at[0])}</div></td>
              <td><span class="badge">${Xi[e.kind]}</span> ${e.offer}${ea(e.giver,e.from)}<div class="cell">${M(e.at[1])}</div></td>
              <td>${e.why}${e.shared?p`<div class="small warning">也建议给了别的需求，清单没有写已经用完</div>`:``}</td>
            </tr>`)}</tbody>
          </table></div>
          ${W({total:n.length,offset:this.from,limit:a,unit:`条`,turn:e=>this.from=e})}`}
      ${r.length===0?``:p`
        <h4>没有建议的需求（${r.length} 条）</h4>
        <div class="scroll tall" tabindex="0" role="region" aria-label="没有建议的需求"><table>
          <thead><tr><th scope="col">需求</th><th scope="col">提出单位</th><th scope="col">为什么没有</th><th scope="col">位置</th></tr></thead>
          <tbody>${o(r,this.left).map(e=>p`<tr><td>${e.need||p`<span class="quiet">未填</span>`}</td><td>${e.asker} <span class="quiet small">${e.path.slice(-2).join(` › `)}</span></td><td>${e.why}</td><td class="cell">${M(e.at[0])}</td></tr>`)}</tbody>
        </table></div>
        ${W({total:r.length,offset:this.left,limit:a,unit:`条`,turn:e=>this.left=e})}`}
    `}};S(Qi,`properties`,{from:{state:!0},left:{state:!0}}),S(Qi,`styles`,[R,Ei,o`
    p { margin-bottom: 0.5em; }
    h4 { margin: 0.8em 0 0.4em; }
    td { width: 33%; }
    [aria-label="没有建议的需求"] td { width: auto; }
    .tall { max-height: 26em; }
    @media print { .tall { max-height: none; } }
  `]);var $i=e=>`${j(e)}（${e.hit}/${e.of}）`,ea=(e,t)=>p`<div class="small">${e} <span class="quiet">${t.slice(-2).join(` › `)}</span></div>`;B(`lianjian-regional-matches`,Qi);var ta=new WeakSet,na=class extends z{constructor(...e){super(...e),h(this,ta)}render(){let{assessment:e}=this.session;if(!e)return``;let{areas:t}=e.regional;return t.length<2?p`<p class="quiet">台账里没有写街道、社区，不能按区域分开。</p>`:p`
      <p class="quiet small">各社区相加等于街道，各街道相加等于全部；没有写社区或者街道的列在“未写明”。</p>
      <div class="scroll tall" tabindex="0" role="region" aria-label="按区域的比率"><table>
        <thead><tr><th class="stick" scope="col">区域</th>${this.rates.map(([,e])=>p`<th class="number" scope="col">${e}</th>`)}</tr></thead>
        <tbody>${t.map(e=>p`<tr>
          <th class=${`stick ${e.path.length<1?`all`:``}`} scope="row"><span class=${`depth-${Math.min(e.path.length,4)}`}>${e.path.length>0?e.path[e.path.length-1]:`全部`}</span></th>
          ${this.rates.map(([t])=>_(ta,this,ra).call(this,e,t))}
        </tr>`)}</tbody>
      </table></div>
    `}};function ra({path:e},t){let n=this.session.assessment.regional.areas.find(t=>t.path===e).rates[t];return n.of===0?p`<td class="number quiet">—</td>`:p`<td class="number"><button class="link" @click=${n=>this.session.open({figure:{figure:`regional`,rate:t,path:e}},n.currentTarget)}>${j(n)}</button> <span class="pair">${n.hit}/${n.of}</span></td>`}S(na,`properties`,{rates:{attribute:!1}}),S(na,`styles`,[R,o`
    .pair { color: #51606e; font-size: 0.875em; }
    tbody th { font-weight: 400; white-space: nowrap; }
    tbody th.all { font-weight: 600; }
    .depth-1 { padding-left: 1em; } .depth-2 { padding-left: 2em; } .depth-3 { padding-left: 3em; } .depth-4 { padding-left: 4em; }
    p { margin-bottom: 0.4em; }
  `]),B(`lianjian-regional-places`,na);var ia=new WeakSet,aa=class extends z{constructor(...e){super(...e),h(this,ia)}render(){let{assessment:e}=this.session;if(!e)return``;let t=fa(e.regional);if(t.length===0&&e.regional.funnel.length===0)return p`<p class="card">没有清单、共建协议、社情督办、双报到或者兼职委员的台账，没有统计。</p>${_(ia,this,sa).call(this)}`;let n=_(ia,this,oa).call(this,t);return p`
      ${n.length>1?p`<nav class="row parts no-print" aria-label="共建台账各部分">${n.map(([e,t,,n])=>p`<button @click=${()=>_(ia,this,ca).call(this,e)}>${t}${n?p` <span class="badge warning">${n}</span>`:``}</button>`)}</nav>`:``}
      ${n.map(([e,t,n])=>p`<section class="card" aria-labelledby=${e}><h3 id=${e} tabindex="-1">${t}</h3>${n()}</section>`)}
    `}};function oa(e){let{session:t}=this,{regional:n,plans:r}=t.assessment,{alerts:i}=n,a=(e,n,r=``)=>p`<lianjian-regional-list .session=${t} list=${e} label=${n} .only=${r}></lianjian-regional-list>`,o=e.flatMap(([e,t])=>t.filter(e=>e[3].of>0).map(([t,n])=>[t,da[t]||`${e.replace(`清单`,``)}${n}`])),s=[[`overall`,`总体`,()=>_(ia,this,la).call(this,e)]];if(s.push([`places`,`按街道、社区`,()=>p`<lianjian-regional-places .session=${t} .rates=${o}></lianjian-regional-places>`]),n.funnel.length>0&&s.push([`loop`,`社情闭环`,()=>p`<lianjian-regional-loop .session=${t}></lianjian-regional-loop>`,i.overdue>0?`超期 ${i.overdue} 件`:``]),r.matchEffect&&s.push([`matches`,`建议对接`,()=>p`<lianjian-regional-matches .session=${t}></lianjian-regional-matches>`,r.matches.length>0?`${r.matches.length} 条`:``]),n.agreements.of>0){let e=i.expired+i.expiring,t=[`expired`,`expiring`,`unsigned`].find(e=>i[e]>0)||``;s.push([`agreements`,`共建协议`,()=>p`<p>签约率 ${j(n.agreements)}（${n.agreements.hit}/${n.agreements.of}）；已到期 ${i.expired} 份，90 天内到期 ${i.expiring} 份，未签约 ${i.unsigned} 家。</p>${a(`agreements`,`协议和单位`,t)}`,e>0?`到期 ${e} 份`:``])}return n.checkins.of>0&&s.push([`checkins`,`双报到`,()=>p`
        <h4>按单位</h4>${a(`checkinUnits`,`双报到按单位`)}
        <h4>按社区</h4>${a(`checkinPlaces`,`双报到按社区`)}
        <h4>名单</h4>${a(`checkins`,`在职党员`,i.absent>0?`absent`:``)}
        <p class="small quiet">姓名只在这一页上显示，不写进保存的结果和报告。</p>`,i.absent>0?`未报到 ${i.absent} 名`:``]),s.push([`hours`,`支部服务时长`,()=>_(ia,this,sa).call(this)]),(n.delegates.of>0||i.ended>0)&&s.push([`delegates`,`兼职委员`,()=>p`<h4>按单位</h4>${a(`delegateUnits`,`兼职委员按单位`)}<h4>名单</h4>${a(`delegates`,`兼职委员`,i.ended>0?`ended`:``)}<p class="small quiet">姓名只在这一页上显示；报告里脱敏。</p>`,i.ended>0?`届满 ${i.ended} 名`:``]),s}function sa(){return p`<p class="quiet small">按党员名册的服务时长，没有写的按志愿服务记录；没有写姓名的服务记录看不出是谁的，不计入。按人均时长在同类党组织里排名。</p>
      <lianjian-regional-list .session=${this.session} list="branchHours" label="支部服务时长"></lianjian-regional-list>`}function ca(e){let t=this.renderRoot.querySelector(`#${e}`);t.focus({preventScroll:!0}),t.scrollIntoView()}function la(e){return p`
      <p class="quiet small no-print">点任何一个比率，看它由哪些行得来。没有台账的项目不列。</p>
      <div class="scroll"><table>
        <thead><tr>
          <th scope="col">台账</th><th scope="col">项目</th><th scope="col">怎么算</th>
          <th class="number" scope="col">比率</th>
        </tr></thead>
        <tbody>${e.map(([e,t])=>t.map((n,r)=>_(ia,this,ua).call(this,e,t.length,n,r)))}</tbody>
      </table></div>
    `}function ua(e,t,[n,r,i,a],o){let s=p`${j(a)} <span class="pair">(${a.hit}/${a.of})</span>`;return p`<tr>
      ${o===0?p`<th scope="rowgroup" rowspan=${t}>${e}</th>`:``}
      <td>${r}</td>
      <td class="quiet">${i}</td>
      <td class="number">${a.of===0?p`<span class="quiet">${j(a)}</span>`:p`<button class="link" @click=${e=>this.session.open({figure:{figure:`regional`,rate:n}},e.currentTarget)}>${s}</button>`}</td>
    </tr>`}S(aa,`styles`,[R,o`.pair { color: #51606e; } th[rowspan] { vertical-align: top; }
    .parts { margin-bottom: 0.6em; }
    h3 { margin-bottom: 0.4em; scroll-margin-top: 0.5em; }
    h3:focus { outline: none; }
    h4 { margin-top: 0.8em; }
    td, th { padding-top: 0.25em; padding-bottom: 0.25em; }
  `]);var da={agreements:`签约率`,"matters.closed":`社情办结率`,"matters.onTime":`社情按期率`,"matters.satisfied":`社情满意率`,"matters.published":`社情公示率`,checkins:`报到率`,delegates:`到会率`};function fa({lists:e,agreements:t,matters:n,checkins:r,delegates:i}){let a=e.map(({kind:e,matched:t,done:n})=>[Qn[e],[[`${e}.matched`,`对接率`,`已对接 ÷ 清单所列`,t],[`${e}.done`,`办结率`,`已办结 ÷ 已对接`,n]]]);return t.of>0&&a.push([`共建协议`,[[`agreements`,`签约率`,`已签协议的单位 ÷ 台账所列单位`,t]]]),n.closed.of>0&&a.push([`社情、协商、督办`,[[`matters.closed`,`办结率`,`已办结 ÷ 台账所列事项`,n.closed],[`matters.onTime`,`按期率`,`在时限内办结 ÷ 写了时限和办结时间的办结事项`,n.onTime],[`matters.satisfied`,`满意率`,`满意 ÷ 写了满意度的办结事项`,n.satisfied],[`matters.published`,`公示率`,`已公示 ÷ 已办结`,n.published]]]),r.of>0&&a.push([`双报到`,[[`checkins`,`报到率`,`有报到日期的 ÷ 台账所列的在职党员`,r]]]),i.of>0&&a.push([`兼职委员`,[[`delegates`,`到会率`,`实到次数 ÷ 应到次数`,i]]]),a}B(`lianjian-regional`,aa);var pa=13,ma=6,G=new WeakSet,ha=class extends z{constructor(...e){super(...e),h(this,G)}render(){let{assessment:e}=this.session;return e?p`
      ${_(G,this,ga).call(this,e)} ${_(G,this,va).call(this)}
      <div class="answers">${_(G,this,ya).call(this,e)} ${_(G,this,ba).call(this,e)} ${_(G,this,xa).call(this,e)}</div>
      ${_(G,this,_a).call(this,e.reminders)} ${_(G,this,Ca).call(this,e.regional)} ${_(G,this,wa).call(this,e.notes)}
      <lianjian-compare .session=${this.session}></lianjian-compare>
    `:``}};function ga({findings:e,waived:t,inputs:n}){let r=n.reduce((e,t)=>e.concat(t.sheets.filter(e=>e.ledger)),[]),i=r.reduce((e,t)=>e+t.records,0),a=t.length===0?``:p`
      <button class="link" @click=${()=>this.session.look(`findings`)}>已搁置 ${t.length} 条</button>，不在其中，得分不变。`;return e.length===0?p`<p class="card clean good">✓ 检查了 ${r.length} 张表 ${i} 行，没有${t.length>0?`其他`:`发现`}问题。${a}</p>`:p`
      <div class="verdict">
        ${Object.keys(A).map(t=>{let n=e.filter(e=>e.severity===t).length;return p`<button class=${`count ${t}`} @click=${()=>this.session.look(`findings`,{severity:t})}>
            <span class="words"><strong>${A[t]}</strong><small>${Yn[t]}</small></span>
            <span class="figure">${n}</span>
          </button>`})}
      </div>
      <p class="quiet sum">共检查了 ${r.length} 张表 ${i} 行。${a}</p>
    `}function _a(e){if(e.length===0)return``;let t=new Map;for(let n of e){let e=`${n.duty}\n${n.period}\n${n.lacking}`;t.has(e)||t.set(e,[]),t.get(e).push(n)}return p`<section class="card" aria-labelledby="reminders">
      <div class="row spread">
        <h3 id="reminders">提醒：快到期还没有完成的 ${e.length} 项</h3>
        <button class="link no-print" @click=${()=>this.session.look(`duties`,{soon:!0})}>在季度履职里看</button>
      </div>
      <div class="scroll"><table class="soon">
        <thead><tr><th scope="col">谁</th><th scope="col">什么事</th><th scope="col">哪一期</th><th scope="col" class="number">还差</th><th scope="col">到期</th></tr></thead>
        <tbody>${[...t.values()].map(e=>{let[{title:t,period:n,lacking:r,due:i,days:a}]=e;return p`<tr>
            <td class="who">${e.length>ma&&!this.session.printing?p`<details><summary>${e.length} 个党组织</summary>${e.map(e=>e.org).join(`、`)}</details>`:e.map(e=>e.org).join(`、`)}</td>
            <td class="nowrap">${t}</td><td class="nowrap">${E(n)}</td><td class="number">${r} 次</td>
            <td class="nowrap"><strong>${tr(a)}</strong><div class="small quiet">${N(i)}</div></td>
          </tr>`})}</tbody>
      </table></div>
    </section>`}function va(){let{readings:e}=this.session,t=e.filter(e=>e.refused).length,n=e.reduce((e,t)=>e+t.sheets.filter(e=>!e.ledger).length,0);return t+n===0?``:p`<p class="left warning">
      ${[t>0&&`${t} 个文件没能读取`,n>0&&`${n} 张表没有认出`].filter(Boolean).join(`，`)}，未参加核查。
      <button class="link no-print" @click=${()=>this.session.go(t>0?1:2)}>去看看</button>
    </p>`}function ya({duties:e}){let t=e.filter(e=>e.status!==`exempt`&&e.status!==`pending`),n=(e,t)=>e.filter(e=>e.status===t).length,r=n(t,`met`),i=[`met`,`late`,`short`,`missed`],a=this.session.catalog.duties.filter(({duty:e})=>t.some(t=>t.duty===e)).map(({duty:e,title:r})=>{let a=t.filter(t=>t.duty===e),o=i.map(e=>({kind:e,value:n(a,e)/a.length}));return{name:r,text:`${n(a,`met`)}/${a.length}`,parts:o}});return _(G,this,Sa).call(this,`duties`,`季度履职`,j({hit:r,of:t.length}),p`
      <p>到期应完成 ${t.length} 项次：</p>
      <ul class="key">${i.map(e=>p`<li><span class=${`swatch ${e}`}></span>${Jn[e]} ${n(t,e)}</li>`)}</ul>
      ${yi({label:`各项制度达标项次：${Ta(a)}`,rows:a,scale:1})}
    `,t.length===0&&`没有到期的履职事项。`)}function ba({scores:e,scoring:t}){let n=e.reduce((e,t)=>e+t.total,0)/e.length,r=[...t.grades.map(e=>e.title),...e.some(e=>!e.grade)?[``]:[]].map(t=>{let n=e.filter(e=>e.grade===t).length;return{name:t||`待录入`,text:`${n} 个`,parts:[{kind:`main`,value:n}]}}),i=Math.max(...r.map(e=>e.parts[0].value)),a=e.filter(e=>e.vetoes.length>0).length;return _(G,this,Sa).call(this,`scores`,`支部评分`,e.length>0?`平均 ${n.toFixed(2)}`:``,p`
      <p>${e.length} 个${t.of}参加评分${a>0?`，${a} 个由人认定等次`:``}。</p>
      ${yi({label:`等次分布：${Ta(r)}`,rows:r,scale:i})}
    `,e.length===0&&`没有可评分的${t.of}。`)}function xa({coverage:e}){let t=e.find(e=>e.path.length===0),n=t&&t.rates.organized,r=e.filter(e=>e.level===`community`&&e.rates.organized),i=r.length>0?r:e.filter(e=>e.level===`street`),a=({rates:{organized:{hit:e,of:t}}})=>t>0?e/t:1,o=(i.length>pa?i.slice().sort((e,t)=>a(e)-a(t)).slice(0,pa):i).map(e=>({name:e.area,text:j(e.rates.organized),parts:[{kind:`main`,value:e.rates.organized.of>0?e.rates.organized.hit/e.rates.organized.of:0}]}));return _(G,this,Sa).call(this,`coverage`,`两新覆盖`,n?j(n):``,n&&p`
      <p>实体运营 ${t.base} 个，组织覆盖 ${n.hit} 个，空白点 ${t.blanks} 个。</p>
      ${i.length>pa?p`<p class="quiet small">下面是组织覆盖率最低的 ${pa} 个：</p>`:``}
      ${yi({label:`组织覆盖率：${Ta(o)}`,rows:o,scale:1})}
    `,!n&&`没有两新组织台账，未计算覆盖率。`)}function Sa(e,t,n,r,i){return p`<section class="card answer">
      <div class="top"><h3>${t}</h3><span class="figure">${i?``:n}</span></div>
      ${i?p`<p class="quiet">${i}</p>`:r}
      <p class="more no-print"><button class="link" @click=${()=>this.session.look(e)}>查看明细</button></p>
    </section>`}function Ca(e){let t=fa(e).flatMap(([e,t])=>t.map(([,t,,n])=>[`${e}${t}`,n]));return t.length===0?``:p`<section class="card">
      <h3>共建情况</h3>
      <dl class="pairs">${t.map(([e,t])=>p`<div><dt>${e}</dt><dd>${$n(t)}</dd></div>`)}</dl>
      <p class="more no-print"><button class="link" @click=${()=>this.session.look(`regional`)}>查看明细</button></p>
    </section>`}function wa(e){return e.length===0?``:p`<section class="card">
      <h3>核查说明</h3>
      <ul class="notes">
        ${e.map(({message:e,at:t})=>p`<li>${e}${t.length>0?p` <span class="cell">${M(t[0])}${t.length>1?` 等 ${t.length} 处`:``}</span>`:``}</li>`)}
      </ul>
    </section>`}S(ha,`styles`,[R,xi,o`
      .verdict { display: grid; grid-template-columns: repeat(3, 1fr); grid-gap: 1em; }
      .count { display: flex; align-items: center; justify-content: space-between; padding: 0.7em 1.1em; border-width: 1px 1px 1px 5px; border-style: solid; border-radius: 6px; text-align: left; }
      .count strong { display: block; font-size: 1.1em; }
      .count small { color: #57606a; }
      .count .figure { margin-left: 0.5em; font-size: 1.9em; line-height: 1.2; font-weight: 700; }
      .count.error { background: #fff3f3; border-color: #a3001b; }
      .count.warning { background: #fffaeb; border-color: #b07a10; }
      .count.hint { background: #f7f8f9; border-color: #8a94a3; }
      .clean { font-size: 1.15em; background: #e3f4ea; border-color: #00603b; }
      .sum { margin: 0.4em 0; }
      .left { margin-bottom: 0.4em; }
      .answers { margin-top: 0.8em; }
      .answers { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); grid-gap: 1em; margin-bottom: 1em; }
      .answer { display: flex; flex-direction: column; margin: 0; }
      .answer > p { margin-bottom: 0.6em; }
      .key { display: flex; flex-wrap: wrap; margin-bottom: 0.6em; font-size: 0.875em; }
      .key li { margin-right: 1em; white-space: nowrap; }
      .swatch { display: inline-block; width: 0.8em; height: 0.8em; margin-right: 0.35em; border-radius: 2px; vertical-align: -0.03em; }
      .swatch.met { background: #3f9a6b; }
      .swatch.late { background: #e9c763; }
      .swatch.short { background: #dd8f2d; }
      .swatch.missed { background: #c6404c; }
      .answer .more { margin: auto 0 0; padding-top: 0.7em; }
      .top { display: flex; justify-content: space-between; align-items: baseline; margin-bottom: 0.3em; }
      .top .figure { font-size: 1.5em; font-weight: 700; color: #1f4e79; }
      .pairs { display: grid; grid-template-columns: repeat(3, 1fr); grid-gap: 0.4em 2em; }
      .pairs div { display: flex; justify-content: space-between; border-bottom: 1px solid #e4e8ed; }
      .soon .who { min-width: 7em; }
      .notes li { padding: 0.25em 0; border-top: 1px solid #e4e8ed; }
      .notes li:first-child { border-top: 0; }
      @media print {
        .answer { break-inside: avoid; }
      }
      @media (max-width: 60em) {
        .answers, .pairs { grid-template-columns: 1fr; }
      }
      @media (max-width: 40em) {
        .verdict { grid-template-columns: 1fr; }
      }
    `]);function Ta(e){return e.map(e=>`${e.name} ${e.text}`).join(`，`)}B(`lianjian-overview`,ha);var Ea={met:Ie`<circle cx="8" cy="8" r="7" fill="currentColor"/><path d="M4.5 8.2l2.5 2.5 4.6-5" fill="none" stroke="#fff" stroke-width="1.8"/>`,late:Ie`<circle cx="8" cy="8" r="6.2" fill="#fff" stroke="currentColor" stroke-width="1.6"/><path d="M8 1.8a6.2 6.2 0 0 0 0 12.4z" fill="currentColor"/>`,short:Ie`<path d="M8 1l7.3 13.5H.7z" fill="currentColor"/><path d="M8 5.6v4.6M8 11.6v1.5" stroke="#fff" stroke-width="1.7"/>`,missed:Ie`<rect x="1" y="1" width="14" height="14" rx="1" fill="currentColor"/><path d="M5 5l6 6M11 5l-6 6" stroke="#fff" stroke-width="1.8"/>`,pending:Ie`<circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" stroke-width="1.6"/>`,exempt:Ie`<path d="M3.5 8h9" stroke="currentColor" stroke-width="1.8"/>`};function Da(e){return p`<svg class="shape" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">${Ea[e]}</svg>`}function Oa(){return p`<ul class="legend" aria-label="图例">
    ${Object.keys(Jn).map(e=>p`<li class="light ${e}">${Da(e)} ${Jn[e]}</li>`)}
  </ul>`}var ka=o`
  .shape { width: 1em; height: 1em; vertical-align: -0.12em; flex: none; }
  .light.met { color: #00603b; background-color: #e3f4ea; }
  .light.late { color: #7a4b00; background-color: #fff7df; }
  .light.short { color: #7a4b00; background-color: #ffe3b0; }
  .light.missed { color: #a3001b; background-color: #ffe1e1; }
  .light.pending { color: #4a4a4a; background-color: #f6f6f6; }
  .light.exempt { color: #6a6a6a; background-color: #ededed; }
  .legend { display: flex; flex-wrap: wrap; }
  .legend li { margin: 0.15em 0.3em 0.15em 0; padding: 0 0.6em; border-radius: 3px; font-size: 0.875em; line-height: 1.8; }
  .legend li:last-child { margin-right: 0; }
`,Aa=20,ja=`日一二三四五六`,Ma=new WeakSet,Na=class extends z{constructor(){super(),h(this,Ma),this.found=null,this.limit=Aa,this.org=``,this.asked=null}willUpdate(){let{assessment:e}=this.session,t={assessment:e,org:this.org,limit:this.limit},n=this.asked;n&&n.assessment===e&&n.org===this.org&&n.limit===this.limit||(this.asked=t,this.session.page(`agenda`,{org:this.org||void 0,limit:this.limit}).then(({total:e,agenda:n})=>{this.asked===t&&(this.found={total:e,agenda:n})}))}render(){let{found:e}=this;if(!e||e.total===0&&!this.org)return``;let t=this.session.assessment.organizations,n=new Set(this.session.assessment.duties.map(e=>e.org));return p`<section aria-labelledby="agenda">
      <h3 id="agenda">补开和开展计划（${e.total} 项）</h3>
      <p class="quiet small">还能补开的、还没到期的，一个党组织一个工作日排一次，先到期的在前，避开节假日，调休上班日照排。只是建议，日期可以调整。</p>
      <p class="no-print"><label>党组织 <select @change=${e=>_(Ma,this,Pa).call(this,e.target.value)}>
        <option value="">全部</option>
        ${t.filter(e=>n.has(e.org)).map(e=>p`<option value=${e.org} ?selected=${e.org===this.org}>${e.org}</option>`)}
      </select></label></p>
      ${e.total===0?p`<p class="card">这个党组织没有还要开展的事项。</p>`:p`<div class="scroll"><table>
        <thead><tr><th scope="col">党组织</th><th scope="col">建议日期</th><th scope="col">开展什么</th><th scope="col">哪一期</th><th scope="col">最迟</th><th scope="col">说明</th></tr></thead>
        <tbody>${e.agenda.map(e=>p`<tr>
          <td>${e.org}</td>
          <td class="nowrap">${N(e.day)}（周${ja[new Date(`${e.day}T00:00:00Z`).getUTCDay()]}）</td>
          <th scope="row">${e.makeUp?`补开`:``}${e.title}</th>
          <td class="nowrap">${E(e.period)}</td>
          <td class="nowrap">${N(e.until)}</td>
          <td>${e.makeUp?`记录里注明补开哪一期。`:``}${e.note}</td>
        </tr>`)}</tbody>
      </table></div>`}
      ${e.agenda.length<e.total?p`<p class="no-print"><button @click=${()=>this.limit+=100}>再看 ${Math.min(100,e.total-e.agenda.length)} 项</button> <span class="quiet">全部在工作簿的「补开和开展计划」里。</span></p>`:``}
    </section>`}};function Pa(e){this.org=e,this.limit=Aa}S(Na,`properties`,{found:{state:!0},limit:{state:!0},org:{state:!0}}),S(Na,`styles`,[R,o`section { margin-top: 1.6em; } tbody th { font-weight: 400; }`]),B(`lianjian-agenda`,Na);var Fa=60,Ia=new WeakMap,La=new WeakMap,K=new WeakSet,Ra=class extends z{constructor(){super(),h(this,K),g(this,Ia,null),g(this,La,new Map),this.duty=``,this.text=``,this.trouble=!1,this.soon=!1,this.offset=0}willUpdate(){let{filter:e}=this.session;y(Ia,this)!==e&&(v(Ia,this,e),e.soon&&_(K,this,za).call(this,{soon:!0,trouble:!1,duty:``,text:``}))}render(){let{assessment:e,catalog:t,printing:n}=this.session;if(!e)return``;let r=t.duties.filter(({duty:t})=>e.duties.some(e=>e.duty===t));if(r.length===0)return p`<p class="card">没有可核查的履职事项：缺少党组织名册或会议、培训台账。</p>`;let i=_(K,this,Ba).call(this,e,r),a=n?i:i.slice(this.offset,this.offset+Fa);return p`
      <div class="row spread tools">
        <div class="row no-print">
          <label>制度 <select @change=${e=>_(K,this,za).call(this,{duty:e.target.value})}>
            <option value="" .selected=${!this.duty}>全部</option>
            ${r.map(({duty:e,title:t})=>p`<option value=${e} .selected=${e===this.duty}>${t}</option>`)}
          </select></label>
          <label>党组织 <input type="search" placeholder="名称中的字" .value=${this.text} @input=${e=>_(K,this,za).call(this,{text:e.target.value})} /></label>
          <label><input type="checkbox" .checked=${this.trouble} @change=${e=>_(K,this,za).call(this,{trouble:e.target.checked})} /> 只看没有达标的</label>
          ${e.reminders.length>0?p`<label><input type="checkbox" .checked=${this.soon} @change=${e=>_(K,this,za).call(this,{soon:e.target.checked})} /> 只看快到期的 ${e.reminders.length} 项</label>`:``}
        </div>
        ${Oa()}
      </div>
      ${i.length===0?p`<p class="card">没有符合条件的党组织。</p>`:_(K,this,Va).call(this,a)}
      ${n?``:W({total:i.length,offset:this.offset,limit:Fa,unit:`行`,turn:e=>this.offset=e})}
      <lianjian-agenda .session=${this.session}></lianjian-agenda>
    `}};function za(e){Object.assign(this,e,{offset:0})}function Ba({duties:e,organizations:t,reminders:n},r){let i=this.soon&&n.length>0;v(La,this,new Map(n.map(e=>[Wa(e),e.days])));let a=new Map(t.map(({org:e},t)=>[e,t])),o=new Map(r.map(({duty:e,title:t},n)=>[e,{title:t,index:n}])),s=new Map;for(let t of e){if(this.duty&&t.duty!==this.duty||this.text&&!t.org.includes(this.text))continue;let e=`${t.org}\n${t.duty}`,n=o.get(t.duty)||{title:t.duty,index:r.length};s.has(e)||s.set(e,{org:t.org,kind:n,results:[]}),s.get(e).results.push(t)}return[...s.values()].filter(({results:e})=>!this.trouble||e.some(e=>e.status===`short`||e.status===`missed`)).filter(({results:e})=>!i||e.some(e=>y(La,this).has(Wa(e)))).sort((e,t)=>a.get(e.org)-a.get(t.org)||e.kind.index-t.kind.index)}function Va(e){let t=e.reduce((e,{results:t})=>e.concat(t.map(e=>xn(e.period))),[]),n=Math.min(...t.map(e=>e.months)),r=Math.min(...t.map(e=>e.first)),i=Math.max(...t.map(e=>e.first+e.months)),a=[];for(let e=r;e<i;e+=n)a.push(e);let{year:o}=t[0];return p`<div class="scroll tall"><table class=${n===1?`fine`:``}>
      <thead><tr>
        <th class="stick" scope="col">党组织</th>
        ${this.duty?``:p`<th scope="col">制度</th>`}
        ${a.map(e=>p`<th scope="col" class="when">${Ga(o,e,n)}</th>`)}
      </tr></thead>
      <tbody>
        ${e.map(({org:t,kind:a,results:o},s)=>{let c=s>0&&e[s-1].org===t,l=e.filter(e=>e.org===t).length;return p`<tr class=${c?`again`:``}>
            ${c?``:p`<th class="stick" scope="rowgroup" rowspan=${l}>${t}</th>`}
            ${this.duty?``:p`<td class="nowrap">${a.title}</td>`}
            ${_(K,this,Ha).call(this,o,r,i,n)}
          </tr>`})}
      </tbody>
    </table></div>`}function Ha(e,t,n,r){let i=[],a=t,o=e=>{e>a&&i.push(p`<td class="none" colspan=${(e-a)/r}></td>`)},s=e.map(e=>({result:e,...xn(e.period)})).sort((e,t)=>e.first-t.first);for(let{result:e,first:t,months:n,name:c}of s)o(t),i.push(p`<td class="slot" colspan=${n/r}>${_(K,this,Ua).call(this,e,c,n)}</td>`),a=t+n;return o(n),i}function Ua(e,t,n){let{org:r,duty:i,status:a,counted:o,required:s,note:c}=e,l=y(La,this).get(Wa(e)),u=l===void 0?Jn[a]:tr(l),d=a!==`exempt`&&(o<s||a===`met`||a===`late`)?`${o}/${s}`:``;return p`<button
      class=${`light ${a}`}
      title=${[`${t} ${u}`,d&&`${d} 次`,c].filter(Boolean).join(`，`)}
      aria-label=${`${r}，${t}，${u} ${d}`}
      @click=${t=>this.session.open({figure:{figure:`duty`,org:r,duty:i,period:e.period}},t.currentTarget)}
    >${Da(a)}<span class="word">${u}</span>${n>1&&d?p`<span class="figures">${d}</span>`:``}</button>`}S(Ra,`properties`,{duty:{state:!0},text:{state:!0},trouble:{state:!0},soon:{state:!0},offset:{state:!0}}),S(Ra,`styles`,[R,ka,Ei,o`
      .tools { margin-bottom: 0.6em; }
      input[type="checkbox"] { width: 1.1em; height: 1.1em; vertical-align: -0.15em; }
      tbody th { font-weight: 400; min-width: 9em; max-width: 17em; }
      tbody tr > th.stick { vertical-align: top; padding-top: 0.5em; }
      tbody tr:not(.again) > * { border-top: 1px solid #c9d1da; }
      tbody tr:first-child > * { border-top: 0; }
      tbody td, tbody th { border-bottom: 0; vertical-align: middle; }
      th.when { text-align: center; }
      td.slot { padding: 0.15em; min-width: 4.6em; }
      td.none { background: #fafbfc; }
      .slot button { display: flex; align-items: center; justify-content: center; width: 100%; min-height: 2em; padding: 0 0.3em; border: 0; border-radius: 3px; font-size: 0.875em; white-space: nowrap; }
      .slot button:hover { box-shadow: inset 0 0 0 1px currentColor; }
      .slot .word { margin-left: 0.3em; }
      .slot .figures { margin-left: 0.5em; opacity: 0.85; }
      .fine td, .fine th { padding-left: 0.5em; padding-right: 0.5em; }
      .fine td.slot { padding: 0.15em 0.1em; }
      @media print {
        .fine td.slot { min-width: 0; }
        .fine td.slot[colspan="1"] .word { display: none; }
      }
    `]);function Wa({org:e,duty:t,period:n}){return`${e}\n${t}\n${n}`}function Ga(e,t,n){return n===1?`${t}月`:n===12?`${e}年`:xn(e+(n===3?`Q${(t+2)/3}`:`H${(t+5)/6}`)).name}B(`lianjian-duties`,Ra);var Ka=new WeakSet,qa=class extends z{constructor(){super(),h(this,Ka),this.advice=null,this.trouble=``}willUpdate(e){(e.has(`org`)||e.has(`session`))&&_(Ka,this,Ja).call(this)}render(){if(this.trouble)return p`<p class="quiet">${this.trouble}。</p>`;if(!this.advice)return p`<p class="quiet">正在计算…</p>`;let{next:e,lacking:t,gain:n,enough:r,deeds:i,notes:a}=this.advice;return e===null?p`<p class="good">✓ 已经是最高等次。</p>${_(Ka,this,Ya).call(this,a)}`:p`<section aria-label="到上一等次还差什么">
      <p><strong>到「${e}」</strong>${t>0?p`还差 ${t.toFixed(2)} 分。`:`分数已经够了。`}
        ${i.length===0?t>0?`按现在的台账，没有还能补开的任务，也没有可以改正的记录。`:``:r?p`最省事的办法（共可得 ${n.toFixed(2)} 分）：`:p`下面这些全做到可得 ${n.toFixed(2)} 分，还不够：`}</p>
      ${i.length>0?p`<ol>${i.map(e=>p`<li>${e.text}${e.until?`，${N(e.until)}前`:``}${e.at.length>0?p` <span class="cell">${M(e.at[0])}</span>`:``}</li>`)}</ol>`:``}
      ${_(Ka,this,Ya).call(this,a)}
      <p class="small quiet">按“一次活动抵三处改正”算出来的最省办法；只改正确有其事的记录。</p>
    </section>`}};async function Ja(){let{org:e}=this;try{let t=await this.session.advise(e);e===this.org&&(this.advice=t)}catch(e){this.trouble=e.message}}function Ya(e){return e.map(e=>p`<p class="small">${e}</p>`)}S(qa,`properties`,{org:{attribute:!1},advice:{state:!0},trouble:{state:!0}}),S(qa,`styles`,[R,o`ol { margin: 0.3em 0; padding-left: 1.6em; } section { margin-top: 0.6em; }`]),B(`lianjian-advice`,qa);var Xa=new WeakSet,Za=class extends z{constructor(){super(),h(this,Xa),this.table=null,this.names=[],this.people=!1,this.lacking=[],this.item=``,this.shown=!1}render(){let{table:e}=this,t=e=>Number(e.role!==`points`||e.entered===`times`),n=e.items.filter(e=>e.entered).sort((e,n)=>t(e)-t(n));if(n.length+e.verdicts.length===0)return``;let{aftercare:r,busy:i,assessment:a}=this.session,o=new Set([...n.map(e=>e.title),...e.verdicts.map(e=>e.title)]),s=r.entries.list.filter(e=>o.has(e.item)),c=this.item||(n[0]||e.verdicts[0]).title,l=n.find(e=>e.title===c),u=a.scores.filter(e=>e.waiting.length>0).length;return p`<details class="card no-print" .open=${this.shown} @toggle=${e=>this.shown=e.target.open}>
      <summary>录入${[...new Set([...n.map(e=>e.title),...e.verdicts.length>0?[`否决或直接认定的情形`]:[]])].join(`、`)}${s.length>0?`（已录入 ${s.length} 项）`:``}</summary>
      <p class="quiet small">这些台账里没有，要由人填，并写明依据；只在这一页里保存，可以存成文件。家数多的，用「评议和加减分表」空白表填好，与台账一起选进来。${u>0&&e===a.scoring?`还有 ${u} 家没有录全，暂不定等次。`:``}</p>
      <form novalidate @submit=${_(Xa,this,$a)}>
        ${this.lacking.length>0?p`<p class="error" role="alert">有问题：请填写${this.lacking.join(`、`)}。</p>`:``}
        <label><span>${e.of}</span><input type="text" name="subject" list="subjects" autocomplete="off" />
          <datalist id="subjects">${this.names.map(e=>p`<option value=${e}></option>`)}</datalist></label>
        <label><span>项目</span><select name="item" @change=${e=>this.item=e.target.value}>
          ${n.map(e=>p`<option ?selected=${e.title===c}>${e.title}</option>`)}
          ${e.verdicts.map(e=>p`<option ?selected=${e.title===c} value=${e.title}>${e.title}（定为${e.grade}）</option>`)}
        </select></label>
        ${l?p`<label><span>${no(l)}</span><input type="text" name="value" inputmode="decimal" /></label>`:``}
        <label class="wide"><span>依据</span><input type="text" name="evidence" maxlength="200" placeholder="如：2025年12月群众测评表，发出50份，收回48份" /></label>
        <label><span>录入人</span><input type="text" name="by" maxlength="30" .value=${r.by} /></label>
        <label><span>日期</span><input type="date" name="date" .value=${Sn()} /></label>
        <button class="primary" ?disabled=${!!i}>录入</button>
      </form>
      ${_(Xa,this,Qa).call(this,e.verdicts)}
      ${s.length>0?p`<div class="scroll"><table>
            <thead><tr><th scope="col">${e.of}</th><th scope="col">项目</th><th class="number" scope="col">录入</th><th scope="col">依据</th><th scope="col">谁、何时</th><th></th></tr></thead>
            <tbody>${s.map(t=>p`<tr>
              <th scope="row">${t.subject}${t.branch?`（${t.branch}）`:``}</th><td>${t.item}</td>
              <td class="number">${e.verdicts.some(e=>e.title===t.item)?`认定`:t.value}</td>
              <td>${t.evidence}</td><td class="nowrap">${t.by} ${N(t.date)}</td>
              <td><button class="link" aria-label=${`删去：${t.subject}的${t.item}`} ?disabled=${!!i} @click=${()=>r.takeOut(t)}>删去</button></td>
            </tr>`)}</tbody>
          </table></div>`:``}
      <div class="row">
        <label class="button">载入录入文件<input type="file" accept=".json" ?disabled=${!!i} @change=${_(Xa,this,eo)} /></label>
        ${s.length>0?p`<button @click=${()=>r.saveEntries(a.asOf)}>存成文件</button>`:``}
      </div>
    </details>`}};function Qa(e){let t=e.filter(e=>e.hints.length>0);return t.length===0?``:p`<p class="small">台账里有下面这些疑点，请核实，属实的再认定：${t.map(({title:e,hints:t})=>p`<br />${e}：${[...new Set(t.map(e=>e.org))].slice(0,10).join(`、`)}${new Set(t.map(e=>e.org)).size>10?`等`:``}`)}</p>`}function $a(e){e.preventDefault();let t=e=>this.renderRoot.querySelector(`[name=${e}]`),n=e=>t(e)?t(e).value.trim():``,r=t(`value`)?Number(n(`value`)||NaN):1,[,i,a]=this.people&&/^(.+?)（(.+)）$/.exec(n(`subject`))||[null,n(`subject`),``],o={subject:i,branch:a,evidence:n(`evidence`),by:n(`by`),date:n(`date`)},s=to.filter(([e])=>e===`value`?!(Number.isFinite(r)&&r>=0):!o[e]);this.lacking=s.map(([e,t])=>e===`subject`?this.table.of:t),s.length>0?t(s[0][0]).focus():(this.session.aftercare.by=o.by,this.session.aftercare.enter([{...o,item:t(`item`).value,value:r}]),t(`subject`).value=``,t(`value`)&&(t(`value`).value=``),t(`subject`).focus())}function eo({target:e}){e.files.length>0&&this.session.aftercare.loadEntries(e.files[0]),e.value=``}S(Za,`properties`,{table:{attribute:!1},names:{attribute:!1},people:{type:Boolean},lacking:{state:!0},item:{state:!0},shown:{state:!0}}),S(Za,`styles`,[R,o`
      summary { cursor: pointer; font-weight: 600; color: #1f4e79; }
      form { display: flex; flex-wrap: wrap; align-items: flex-end; margin: 0.6em 0; }
      form > * { margin: 0.2em 0.6em 0.2em 0; }
      form > p { flex: 1 0 100%; }
      label > span { display: block; font-size: 0.875em; color: #57606a; }
      [name="subject"] { width: 15em; }
      [name="value"], [name="by"] { width: 7em; }
      .wide { flex: 1 1 18em; }
      .wide input { width: 100%; }
      table { margin-bottom: 0.6em; }
      tbody th { font-weight: 400; }
    `]);var to=[[`subject`,`给谁`],[`value`,`数字`],[`evidence`,`依据`],[`by`,`录入人`],[`date`,`日期`]];function no({entered:e,max:t,role:n}){let r=t>0?`，最多 ${t}`:``;return e===`percent`?`百分比（0–100）`:e===`times`?`次数`:n===`penalty`?`扣几分${r}`:`得分${r}`}B(`lianjian-entering`,Za);var ro=50,io=new WeakSet,ao=class extends z{constructor(){super(),h(this,io),this.found=null,this.limit=ro,this.group=``,this.groups=[],this.asked=null}willUpdate(){let{assessment:e}=this.session,t={assessment:e,group:this.group,limit:this.limit},n=this.asked;n&&n.assessment===e&&n.group===this.group&&n.limit===this.limit||(this.asked=t,this.session.page(`members`,{org:this.group||void 0,limit:this.limit}).then(({total:e,members:n})=>{this.asked===t&&(this.found={total:e,members:n},this.group||(this.groups=[...new Set([...this.groups,...n.map(e=>e.group)])]))}))}render(){let{memberScoring:e}=this.session.assessment,{found:t}=this;return t?p`<section aria-labelledby="members">
      <h3 id="members">${e.title}（${t.total} 名党员）</h3>
      ${t.total===0?p`<p class="card">没有党员名册，没有计算积分。</p>`:p`
          <lianjian-entering .session=${this.session} .table=${e} people .names=${t.members.map(e=>e.branch?`${e.name}（${e.branch}）`:e.name)}></lianjian-entering>
          ${this.groups.length>1?p`<p class="no-print"><label>支部 <select @change=${e=>this.group=e.target.value}>
                <option value="">全部</option>${this.groups.map(e=>p`<option>${e}</option>`)}</select></label></p>`:``}
          <div class="scroll tall"><table>
            <thead><tr><th scope="col">支部</th><th class="number" scope="col">名次</th><th scope="col">姓名</th><th class="number" scope="col">积分</th>
              ${e.items.map(e=>p`<th class="number" scope="col">${e.title}</th>`)}</tr></thead>
            <tbody>${t.members.map(e=>_(io,this,oo).call(this,e))}</tbody>
          </table></div>
          ${t.members.length<t.total?p`<p class="no-print"><button @click=${()=>this.limit+=ro}>再看 ${Math.min(ro,t.total-t.members.length)} 名</button></p>`:``}`}
      <p class="small quiet">姓名只在这一页上显示，不写进保存的结果和报告。</p>
    </section>`:``}};function oo(e){return p`<tr>
      <td>${e.group}</td><td class="number">${e.rank||`—`}</td><th scope="row">${e.name}</th>
      <td class="number"><button class="link" @click=${t=>_(io,this,so).call(this,{member:e.member},t)}>${e.total.toFixed(2)}</button></td>
      ${e.items.map(e=>p`<td class="number" title=${e.why}>${e.waits?`待录入`:`${e.role===`penalty`&&e.points>0?`−`:``}${e.points.toFixed(2)}`}</td>`)}
    </tr>`}function so(e,t){this.session.open({figure:{figure:`points`,...e}},t.currentTarget)}S(ao,`properties`,{found:{state:!0},limit:{state:!0},group:{state:!0},groups:{state:!0}}),S(ao,`styles`,[R,o`section { margin-top: 1.6em; } tbody th { font-weight: 400; } lianjian-entering { display: block; margin-bottom: 0.8em; }`]),B(`lianjian-members`,ao);var q=new WeakSet,co=class extends z{constructor(){super(),h(this,q),this.open=new Set,this.group=``}render(){let{session:e}=this,{assessment:t,printing:n}=e;if(!t)return``;let{scores:r,scoring:i,memberScoring:a}=t,o=a?p`<lianjian-members .session=${e}></lianjian-members>`:``;if(r.length===0)return p`<p class="card">没有可评分的${i.of}：缺少党组织名册或者会议台账。</p>${o}`;let s=[...new Set(r.map(e=>e.group))],c=s.filter(e=>n||!this.group||e===this.group);return p`
      ${_(q,this,lo).call(this,i)}
      <div class="row spread no-print tools">
        <p class="quiet">${i.ranking?`只在同一组内排名。`:`这张细则只分等次，不排名次。`}点分数看它是怎么来的，点「明细」看每一项和离上一等次差什么。</p>
        ${s.length>1?p`<label>分组 <select @change=${e=>this.group=e.target.value}>
              <option value="">全部</option>
              ${s.map(e=>p`<option value=${e}>${e}</option>`)}
            </select></label>`:``}
      </div>
      <lianjian-entering .session=${e} .table=${i} .names=${r.map(e=>e.org)}></lianjian-entering>
      ${c.map(e=>_(q,this,uo).call(this,e,r.filter(t=>t.group===e),i))}
      ${o}
    `}};function lo({title:e,full:t,grades:n,basis:r}){let i=this.session.catalog.articles.find(e=>e.id===r),a=n.map((e,t)=>{let r=[t<n.length-1&&e.from>0?`${e.from} 分以上`:``,e.rule].filter(Boolean).join(`，`);return r?`${e.title}（${r}）`:e.title}),o=this.session.catalog.policies.find(e=>e.id===this.session.settings.policy);return p`<p class="small quiet">细则：${e}，满分 ${t} 分。${a.length>1?`等次：${a.join(`、`)}。`:``}${i?`${i.act}：${i.note||i.text}`:``}</p>
      ${o&&o.docs?p`<details class="no-print docs"><summary class="small">这张细则怎么算（带算例）</summary>${Er(o.docs)}</details>`:``}`}function uo(e,t,n){let r=t.slice().sort((e,t)=>(e.rank||1/0)-(t.rank||1/0)||t.total-e.total),i=t.some(e=>e.change),a=5+ +!!n.ranking+ +!!i;return p`<section>
      <h3>${e}（${t.length} 个${n.of}）</h3>
      <div class="scroll tall"><table>
        <thead><tr>
          ${n.ranking?p`<th class="number" scope="col">名次</th>`:``}<th scope="col">${n.of}</th><th class="number" scope="col">得分</th>
          ${i?p`<th class="number" scope="col">比上期</th>`:``}
          <th scope="col">等次</th><th class="wide-bar" scope="col"><span class="hidden-text">得分图</span></th><th class="no-print"></th>
        </tr></thead>
        <tbody>${r.map(e=>[_(q,this,fo).call(this,e,n,i),this.open.has(e.org)?_(q,this,mo).call(this,e,a):``])}</tbody>
      </table></div>
    </section>`}function fo(e,{ranking:t,grades:n,full:r},i){let a=this.open.has(e.org),o=n.some(e=>e.stars>0);return p`<tr>
      ${t?p`<td class="number">${e.rank||`—`}</td>`:``}
      <th scope="row">${e.org}
        ${e.vetoes.map(e=>p`<div class="small error">认定：${e}</div>`)}
        ${e.notes.map(e=>p`<div class="small note">${e}</div>`)}</th>
      <td class="number"><button class="link" @click=${t=>_(q,this,_o).call(this,{org:e.org},t)}>${e.total.toFixed(2)}</button></td>
      ${i?_(q,this,po).call(this,e,t):``}
      <td class="nowrap">${e.grade?p`${e.grade}${o?p` <span class="stars" aria-hidden="true">${nr(e.stars)}</span>`:``}`:p`<span class="quiet">待录入</span>`}</td>
      <td class="wide-bar">${bi([{kind:`main`,value:Math.min(e.total,r)}],r)}</td>
      <td class="no-print nowrap">
        <button class="link" aria-expanded=${a} aria-label=${`${e.org}的明细`} @click=${()=>_(q,this,go).call(this,e.org)}>${a?`收起`:`明细`}</button>
      </td>
    </tr>`}function po({total:e,rank:t,grade:n,change:r},i){if(!r)return p`<td class="number quiet">上期没有</td>`;let a=Math.round((e-r.total)*100)/100,o=i&&r.rank&&t?r.rank-t:0;return p`<td class="number nowrap">${vo(a)}
      ${o===0?``:p`<div class="small">名次${o>0?`升 ${o}`:`降 ${-o}`}</div>`}
      ${n===r.grade?``:p`<div class="small">上期${r.grade||`未定`}</div>`}</td>`}function mo({org:e,items:t,parts:n,change:r,waiting:i},a){let o=r?r.moved:[];return p`<tr class="items"><td></td><td colspan=${a-1}>
      ${n.length>0?p`<p class="small">${n.map(e=>`${e.title} ${e.points.toFixed(2)} 分`).join(`，`)}</p>`:``}
      <table>
        <thead><tr><th scope="col">指标</th><th class="number" scope="col">得分</th><th class="number" scope="col">满分</th>
          ${o.length>0?p`<th class="number" scope="col">比上期</th>`:``}<th scope="col">为什么</th></tr></thead>
        <tbody>${t.map(t=>_(q,this,ho).call(this,e,t,o))}</tbody>
      </table>
      ${i.length>0?p`<p class="small quiet no-print">录入${i.join(`、`)}以后才定等次。</p>`:p`<lianjian-advice class="no-print" .session=${this.session} .org=${e}></lianjian-advice>`}
    </td></tr>`}function ho(e,t,n){let{role:r,max:i,waits:a}=t,o=a||i>0||r!==`points`,s=n.find(e=>e.indicator===t.indicator),c=r===`bonus`?`+`:r===`penalty`?`−`:``;return p`<tr class=${o?``:`quiet`}>
      <td>${t.title}</td>
      <td class="number">${o?a?`待录入`:p`<button class="link" @click=${n=>_(q,this,_o).call(this,{org:e,indicator:t.indicator},n)}>${c}${t.points.toFixed(2)}</button>`:`不适用`}</td>
      <td class="number">${r===`points`?i>0?i.toFixed(2):``:r===`bonus`?`加分`:`扣分`}</td>
      ${n.length>0?p`<td class="number">${s?vo(s.by):``}</td>`:``}
      <td>${t.why}${t.at.length>0?p` <span class="cell">${M(t.at[0])}${t.at.length>1?` 等 ${t.at.length} 处`:``}</span>`:``}</td>
    </tr>`}function go(e){let t=new Set(this.open);t.delete(e)||t.add(e),this.open=t}function _o(e,t){this.session.open({figure:{figure:`score`,...e}},t.currentTarget)}S(co,`properties`,{open:{state:!0},group:{state:!0}}),S(co,`styles`,[R,xi,Tr,Or,o`
      .tools { margin-bottom: 0.4em; }
      section { margin-bottom: 1.2em; }
      section > h3 { margin-bottom: 0.4em; }
      tbody th { font-weight: 400; }
      .stars { color: #b07a10; letter-spacing: 0.05em; }
      .docs { margin-bottom: 0.6em; }
      .note { color: #7a4d00; }
      .wide-bar { width: 26%; min-width: 8em; vertical-align: middle; }
      .items > td { background: #f8fafc; padding-top: 0; }
      .items thead th { position: static; background: none; }
      lianjian-entering { display: block; margin-bottom: 0.8em; }
    `]);function vo(e){return e===0?`不变`:`${e>0?`+`:`−`}${Math.abs(e).toFixed(2)}`}B(`lianjian-scores`,co);var yo=[`organized`,`separate`,`work`,`due`,`instructed`],bo=[[`listed`,`登记数`],[`excluded`,`不计入`],[`base`,`计入`],[`blanks`,`空白点`]],xo=new WeakMap,So=new WeakMap,J=new WeakSet,Co=class extends z{constructor(){super(),h(this,J),g(this,xo,null),g(this,So,null),Object.assign(this,{first:`kind`,second:``,area:``,shown:`organized`,table:null,charts:null})}willUpdate(){let{assessment:e}=this.session;if(!e)return;y(So,this)!==e&&(v(So,this,e),v(xo,this,null),wo.call(_(J,this)).some(e=>Lo(e)===this.area)||(this.area=``),_(J,this,Do).call(this,e));let t=[this.first,this.second,this.area].join(`
`);y(xo,this)!==t&&(v(xo,this,t),_(J,this,Eo).call(this,t))}render(){let{assessment:e,catalog:t}=this.session;if(!e)return``;let{dimensions:n}=t,r=(e,t,n,r)=>p`<label>${e} <select @change=${({target:e})=>n(e.value)}>
      ${r.map(([e,n])=>p`<option value=${e} .selected=${e===t}>${n}</option>`)}
    </select></label>`,i=n.map(e=>[e.dimension,e.title]),a=wo.call(_(J,this)).map(e=>[Lo(e),`${`　`.repeat(e.path.length)}${e.area}`]);return p`
      ${_(J,this,Fo).call(this)}
      <section class="card" aria-labelledby="bands">
        <h3 id="bands">分类看覆盖</h3>
        <p class="quiet small">口径：${e.basis.title}。各行相加等于${this.area?`这个区域`:`全部`}，台账没有填的列为“未填”。点一个数，看它由哪些单位得来。</p>
        <div class="row no-print">
          ${r(`区域`,this.area,e=>this.area=e,a)}
          ${r(`按`,this.first,e=>_(J,this,Oo).call(this,e),i)}
          ${r(`再按`,this.second,e=>this.second=e,[[``,`不再分`],...i.filter(([e])=>e!==this.first)])}
          ${this.second?r(`看`,this.shown,e=>this.shown=e,_(J,this,ko).call(this)):``}
        </div>
        ${this.table?this.table.by.length===2?_(J,this,jo).call(this,this.table):_(J,this,Ao).call(this,this.table):p`<p class="quiet">正在统计……</p>`}
      </section>
    `}};function wo(){return this.session.assessment.coverage.filter(e=>e.level!==`site`)}function To(){return wo.call(_(J,this)).find(e=>Lo(e)===this.area).path}async function Eo(e){let t=[this.first,this.second].filter(Boolean),n=await this.session.breakdown({path:To.call(_(J,this)),by:t}).catch(()=>null);y(xo,this)===e&&(this.table=n)}async function Do(e){let t=[`form`,`size`].map(e=>this.session.breakdown({by:[e]}).catch(()=>null)),[n,r]=await Promise.all(t);y(So,this)===e&&(this.charts=n&&r?{form:n,size:r}:null)}function Oo(e){this.first=e,this.second===e&&(this.second=``)}function ko(){return[...bo,...this.session.catalog.rates.map(e=>[e.rate,e.title])]}function Ao({rows:e,path:t,by:n}){let{catalog:r}=this.session,i=r.rates.filter(e=>yo.includes(e.rate));return p`<div class="scroll tall" tabindex="0" role="region" aria-label="分类覆盖"><table>
      <thead><tr>
        <th class="stick" scope="col">${_(J,this,Po).call(this,n[0])}</th>
        ${bo.map(([,e])=>p`<th class="number" scope="col">${e}</th>`)}
        ${i.map(e=>p`<th class="number" scope="col" title=${e.formula}>${e.title}</th>`)}
      </tr></thead>
      <tbody>${e.map(e=>p`<tr>
        <th class="stick" scope="row">${e.values[0]}</th>
        ${[...bo.map(([e])=>e),...i.map(e=>e.rate)].map(r=>_(J,this,No).call(this,e,r,zo(n,e),t))}
      </tr>`)}</tbody>
    </table></div>`}function jo({rows:e,path:t,by:n}){let r=Ro(e,0),i=_(J,this,Mo).call(this,Ro(e,1),e);return p`<div class="scroll tall" tabindex="0" role="region" aria-label="交叉表"><table>
      <thead><tr>
        <th class="stick" scope="col">${_(J,this,Po).call(this,n[0])}＼${_(J,this,Po).call(this,n[1])}</th>
        ${i.map(e=>p`<th class="number" scope="col">${e}</th>`)}
      </tr></thead>
      <tbody>${r.map(r=>p`<tr>
        <th class="stick" scope="row">${r}</th>
        ${i.map(i=>{let a=e.find(e=>e.values[0]===r&&e.values[1]===i);return a?_(J,this,No).call(this,a,this.shown,zo(n,a),t):p`<td class="number quiet">–</td>`})}
      </tr>`)}</tbody>
    </table></div>`}function Mo(e,t){let n=(e,n)=>t.some((r,i)=>r.values[1]===e&&t.slice(i+1).some(e=>e.values[0]===r.values[0]&&e.values[1]===n));return e.sort((e,t)=>n(e,t)?-1:n(t,e)||e===`未填`?1:t===`未填`?-1:0)}function No(e,t,n,r){let i=e.rates[t];if(i&&i.of===0)return p`<td class="number quiet small">${j(i)}</td>`;let a=i?{figure:`rate`,rate:t,path:r,where:n}:{figure:t,path:r,where:n};return p`<td class="number"><button class="link" @click=${e=>this.session.open({figure:a},e.currentTarget)}>${i?$n(i):e[t]}</button></td>`}function Po(e){return this.session.catalog.dimensions.find(t=>t.dimension===e).title}function Fo(){if(!this.charts)return``;let{form:e,size:t}=this.charts,n=this.session.assessment.coverage.filter(e=>e.level===`street`),r=(e,t)=>({name:e,text:$n(t),parts:[{kind:`main`,value:t.of>0?t.hit/t.of:0}]}),i=e.rows.filter(e=>e.base>0).map(e=>({name:e.values[0],text:`${e.base} 个`,parts:[{kind:`main`,value:e.base}]})),a=Math.max(1,...i.map(e=>e.parts[0].value));return p`<div class="charts">
      ${n.length>1?Io(`各街道组织覆盖率`,n.map(e=>r(e.area,e.rates.organized)),1):``}
      ${Io(`各规模组织覆盖率`,t.rows.map(e=>r(e.values[0],e.rates.organized)),1)}
      ${Io(`各组建方式单位数`,i,a)}
    </div>`}S(Co,`properties`,{first:{state:!0},second:{state:!0},area:{state:!0},shown:{state:!0},table:{state:!0},charts:{state:!0}}),S(Co,`styles`,[R,xi,o`
      tbody th { font-weight: 400; white-space: nowrap; }
      .scroll { margin-top: 0.5em; }
      .charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(21em, 1fr)); grid-gap: 1em; margin-bottom: 1em; }
      .charts .card { margin: 0; }
      @media (max-width: 40em) {
        .charts { grid-template-columns: minmax(0, 1fr); }
      }
    `]);function Io(e,t,n){return p`<section class="card"><h3>${e}</h3>${yi({label:`${e}：${t.map(e=>`${e.name} ${e.text}`).join(`，`)}`,rows:t,scale:n})}</section>`}function Lo({path:e}){return e.join(`/`)}function Ro(e,t){return[...new Set(e.map(e=>e.values[t]))]}function zo(e,{values:t}){let n={};return e.forEach((e,r)=>n[e]=t[r]),n}B(`lianjian-breakdown`,Co);var Bo=new WeakSet,Vo=class extends z{constructor(){super(),h(this,Bo),this.all=!1}render(){let{assessment:e,aftercare:t,printing:n}=this.session;if(!e)return``;let{earlier:r}=t;if(!r)return p`<section class="card no-print"><h3>与上期比较</h3>
        <p class="quiet">在 <button class="link" @click=${()=>this.session.look(`overview`)}>总览</button> 里载入上一期存下来的自查结果，这里就列出每个区域比上期多了、少了多少。</p></section>`;let i=new Map(r.coverage.map(e=>[e.path.join(`/`),e])),a=e.coverage.filter(e=>e.level!==`site`),o=this.all||n?e.coverage:a,s=r.coverage.filter(t=>!e.coverage.some(e=>e.path.join(`/`)===t.path.join(`/`))),c=r.basis&&r.basis.title!==e.basis.title;return p`<section class="card" aria-labelledby="change">
      <div class="row spread">
        <h3 id="change">比 ${E(r.period)} 的变化</h3>
        ${a.length<e.coverage.length?p`<label class="no-print"><input type="checkbox" .checked=${this.all} @change=${({target:e})=>this.all=e.checked} /> 也看楼宇园区</label>`:``}
      </div>
      ${c?p`<p class="warning">上期的口径是“${r.basis.title}”，本期是“${e.basis.title}”，不宜直接比较。</p>`:``}
      <div class="scroll tall" tabindex="0" role="region" aria-label="比上期的变化"><table>
        <thead><tr>
          <th class="stick" scope="col">区域</th>
          <th class="number" scope="col">上期单位数</th><th class="number" scope="col">本期</th><th class="number" scope="col">增减</th>
          <th class="number" scope="col">上期组织覆盖</th><th class="number" scope="col">本期</th><th class="number" scope="col">增减</th>
          <th class="number" scope="col">空白点增减</th>
        </tr></thead>
        <tbody>${o.map(e=>_(Bo,this,Ho).call(this,e,i.get(e.path.join(`/`))))}</tbody>
      </table></div>
      ${s.length>0?p`<p class="small">本期没有的区域：${s.map(e=>e.path.slice(-1).join(``)).join(`、`)}。</p>`:``}
    </section>`}};function Ho(e,t){let n=p`<th class="stick" scope="row">${`　`.repeat(e.path.length)}${e.area}</th>`,r=(t,n)=>p`<button class="link" @click=${n=>this.session.open({figure:{...t,path:e.path}},n.currentTarget)}>${n}</button>`,i=e.rates.organized,a=p`<td class="number">${r({figure:`rate`,rate:`organized`},$n(i))}</td>`;if(!t)return p`<tr>${n}<td class="number quiet">上期没有</td><td class="number">${r({figure:`base`},e.base)}</td><td></td><td></td>${a}<td></td><td></td></tr>`;let o=t.rates.organized||{hit:0,of:0},s=i.of>0&&o.of>0?Math.round((i.hit/i.of-o.hit/o.of)*1e3)/10:null;return p`<tr>${n}
      <td class="number">${t.base}</td><td class="number">${r({figure:`base`},e.base)}</td><td class="number">${Uo(e.base-t.base)}</td>
      <td class="number">${$n(o)}</td>${a}<td class="number">${s===null?p`<span class="quiet">–</span>`:s===0?`不变`:`${Uo(s)} 个百分点`}</td>
      <td class="number">${r({figure:`blanks`},Uo(e.blanks-t.blanks))}</td>
    </tr>`}S(Vo,`properties`,{all:{state:!0}}),S(Vo,`styles`,[R,o`
    tbody th { font-weight: 400; white-space: nowrap; }
    .scroll { margin-top: 0.5em; }
  `]);function Uo(e){return e===0?`不变`:e>0?`+${e}`:`−${-e}`}B(`lianjian-change`,Vo);var Wo=new WeakSet,Go=class extends z{constructor(){super(),h(this,Wo),this.id=`27`}render(){let{assessment:e,printing:t}=this.session;if(!e||e.forms.length===0)return``;let n=t?e.forms:e.forms.filter(e=>e.id===this.id);return p`<section class="card" aria-labelledby="forms">
      <div class="row spread">
        <h3 id="forms">党内统计年报表样（按台账统计）</h3>
        <label class="no-print">哪张表 <select @change=${({target:e})=>this.id=e.value}>
          ${e.forms.map(({id:e})=>p`<option value=${e} .selected=${e===this.id}>表${e}（${Jo[e]}）</option>`)}
        </select></label>
      </div>
      <p class="small warning">表号、行列是 2017 年前后的年报表样，以后可能有变化，上报以当年报表和统计系统为准。这里只统计两新台账里有的，仅供核对。</p>
      ${n.map(e=>_(Wo,this,Ko).call(this,e))}
    </section>`}};function Ko({id:e,title:t,columns:n,rows:r,notes:i}){let a=e=>e.some(e=>e!==null&&e!==0),o=r.filter(e=>!e.own||a(e.cells)),s=n.map((e,t)=>({column:e,at:t})).filter(({column:e,at:t})=>!e.own||a(r.map(e=>e.cells[t])));return p`
      <h4>表${e} ${t}</h4>
      <div class="scroll tall" tabindex="0" role="region" aria-label=${`表${e}`}><table>
        <thead><tr>
          <th class="stick" scope="col">项目</th>
          ${s.map(({column:e})=>p`<th class=${`number ${e.own?`own`:``}`} scope="col">${e.title}${e.own?`＊`:``}</th>`)}
        </tr></thead>
        <tbody>${o.map(t=>p`<tr class=${t.own?`own`:``}>
          <th class="stick" scope="row"><span class=${`depth-${t.depth}`}>${t.title}${t.own?`＊`:``}</span></th>
          ${s.map(({column:n,at:r})=>_(Wo,this,qo).call(this,{figure:`form`,form:e,line:t.id,column:n.id},t.cells[r]))}
        </tr>`)}</tbody>
      </table></div>
      <ul class="small quiet notes">
        <li>“已建立联合党支部的”数单位，“联合党支部数”数党组织：一个联合党支部覆盖几家单位只算一个，各栏相加可能多于总数；指导员数也是这样。</li>
        ${o.some(e=>e.own)||s.some(({column:e})=>e.own)?p`<li>带＊的年报里没有，台账没有填全的单位放在这里，各项相加才与单位数相等。</li>`:``}
        ${i.map(e=>p`<li>${e}。</li>`)}
      </ul>
    `}function qo(e,t){return t===null?p`<td class="number quiet small">台账无此栏</td>`:t===0?p`<td class="number quiet">0</td>`:p`<td class="number"><button class="link" @click=${t=>this.session.open({figure:e},t.currentTarget)}>${t}</button></td>`}S(Go,`properties`,{id:{state:!0}}),S(Go,`styles`,[R,o`
      h4 { margin-top: 0.6em; }
      tbody th { font-weight: 400; white-space: nowrap; }
      thead th { white-space: normal; min-width: 5.5em; vertical-align: bottom; }
      thead th.stick { min-width: 19em; }
      .depth-1 { padding-left: 1.5em; }
      .depth-2 { padding-left: 3em; }
      .own, .own th { color: #7a4b00; }
      .scroll { margin-top: 0.5em; }
      .notes { margin-top: 0.5em; padding-left: 1.3em; list-style: disc; }
    `]);var Jo={27:`企业`,30:`社会组织`};B(`lianjian-forms`,Go);var Yo=100,Xo=1e4,Zo=new WeakMap,Qo=new WeakSet,$o=class extends z{constructor(...e){super(...e),h(this,Qo),g(this,Zo,[])}willUpdate(){let{assessment:e,printing:t}=this.session;if(!e||!this.query)return;let n=[e,t,this.query];n.every((e,t)=>e===y(Zo,this)[t])||(v(Zo,this,n),this.page=null,_(Qo,this,ts).call(this,0))}render(){let{page:e,narrow:t,failed:n}=this;return n?p`<p class="error">没有取到名单：${n}</p>`:e?e.total===0?p`<p class="quiet">没有这样的单位。</p>`:p`
      <div class="scroll tall" tabindex="0" role="region" aria-label="单位名单"><table>
        <thead><tr>
          <th scope="col">单位</th><th scope="col">所在区域</th><th scope="col">组建方式</th>
          <th class="number" scope="col">从业人数</th><th class="number" scope="col">党员</th>
          ${t?``:p`<th class="number" scope="col">正式党员</th><th scope="col">类别</th><th scope="col">指导员</th>`}
          <th scope="col">位置</th>
        </tr></thead>
        <tbody>${e.units.map(e=>_(Qo,this,ns).call(this,e))}</tbody>
      </table></div>
      ${W({total:e.total,offset:e.offset,limit:es.call(_(Qo,this)),unit:`个`,turn:e=>_(Qo,this,ts).call(this,e)})}
    `:p`<p class="quiet small">正在取名单……</p>`}};function es(){return this.session.printing?Xo:Yo}async function ts(e){let t=y(Zo,this);this.failed=``;try{let n=await this.session.page(`units`,{...this.query,offset:e,limit:es.call(_(Qo,this))});if(t!==y(Zo,this))return;this.page=n,this.dispatchEvent(new CustomEvent(`count`,{detail:n.total}))}catch(e){t===y(Zo,this)&&(this.failed=e.message)}}function ns(e){return p`<tr>
      <td>${e.name}${e.excluded?p`<div class="small warning">不计入：${e.excluded.replace(`该口径不计入：`,``)}</div>`:``}</td>
      <td>${e.path.slice(-2).join(` › `)}</td>
      <td class="nowrap">${e.form}</td>
      <td class="number">${rs(e.staff)}</td>
      <td class="number">${rs(e.members)}</td>
      ${this.narrow?``:p`<td class="number">${rs(e.formal)}</td><td>${e.bands.kind}</td><td>${e.instructor||`无`}</td>`}
      <td class="cell">${e.at.length>0?M(e.at[0]):``}</td>
    </tr>`}S($o,`properties`,{query:{attribute:!1},narrow:{type:Boolean},page:{state:!0},failed:{state:!0}}),S($o,`styles`,[R,Ei,o`
    .scroll { margin-top: 0.5em; }
    :host([narrow]) .tall { max-height: 17em; }
    :host([narrow]) table { font-size: 0.875em; }
    @media print {
      :host([narrow]) .tall { max-height: none; }
    }
  `]);function rs(e){return e==null?`未填`:e}B(`lianjian-unit-list`,$o);var is=10,as=new WeakMap,os=new WeakSet,ss=new WeakMap,cs=class extends z{constructor(){super(),h(this,os),g(this,as,null),g(this,ss,{key:``,query:null}),this.lists=null,this.open=``,this.all=new Set}willUpdate(){let{assessment:e}=this.session;e&&y(as,this)!==e&&(v(as,this,e),_(os,this,ls).call(this,e))}render(){if(!this.lists)return``;let{branches:e,instructors:t}=this.lists;return p`
      ${_(os,this,us).call(this,`joint`,`联合党支部覆盖单位数`,`联合组建`,e.map(e=>({...e,name:e.org,note:e.path.slice(-1).join(``),query:{org:e.org,path:e.path,only:`organized`}})),e=>`覆盖单位一般不超过 ${e} 家（《中国共产党支部工作条例（试行）》第五条）`)}
      ${_(os,this,us).call(this,`sent`,`指导员联系单位数`,`派指导员`,t.map(e=>({...e,name:e.instructor,note:e.declared===null?``:`指导员台账写 ${e.declared} 家`,query:{instructor:e.instructor}})),e=>`超过 ${e} 家的提示；没有全国统一规定，可在规则包里改`)}
    `}};async function ls(e){let t=1e4,[{branches:n},{instructors:r}]=await Promise.all([this.session.page(`branches`,{limit:t}),this.session.page(`instructors`,{limit:t})]).catch(()=>[{branches:[]},{instructors:[]}]);y(as,this)===e&&(this.lists={branches:n,instructors:r})}function us(e,t,n,r,i){if(r.length===0)return``;let a=r.filter(e=>e.units>e.most),o=r.reduce((e,t)=>e+t.units,0),s=this.all.has(e)||this.session.printing?r:r.slice(0,Math.max(is,a.length));return p`<section class="card" aria-labelledby=${e}>
      <h3 id=${e}>${t}</h3>
      <p class="small">${r.length} 个，${n}的单位 ${o} 家，平均每个 ${(o/r.length).toFixed(1)} 家；${i(r[0].most)}，
        ${a.length>0?p`<strong class="warning">超过的有 ${a.length} 个</strong>。`:`没有超过的。`}</p>
      <div class="scroll"><table>
        <thead><tr><th scope="col">名称</th><th class="number" scope="col">单位数</th><th scope="col">说明</th><th scope="col">位置</th></tr></thead>
        <tbody>${s.map(t=>_(os,this,ds).call(this,e,t))}</tbody>
      </table></div>
      ${s.length<r.length?p`<p class="no-print"><button class="link" @click=${()=>this.all=new Set([...this.all,e])}>显示全部 ${r.length} 个</button></p>`:``}
    </section>`}function ds(e,t){let n=`${e}\n${t.name}\n${t.note}`,r=this.open===n;return p`<tr>
      <td>${t.name}</td>
      <td class="number"><button class="link" aria-expanded=${r} aria-label=${`${t.name}：${t.units} 家，${r?`收起`:`看`}名单`} @click=${()=>this.open=r?``:n}>${t.units}</button></td>
      <td class="small">${t.units>t.most?p`<span class="warning">多于 ${t.most} 家</span>　`:``}${t.note}</td>
      <td class="cell">${t.at.length>0?M(t.at[0]):``}</td>
    </tr>
    ${r?p`<tr><td colspan="4"><lianjian-unit-list .session=${this.session} .query=${_(os,this,fs).call(this,n,t.query)}></lianjian-unit-list></td></tr>`:``}`}function fs(e,t){return y(ss,this).key!==e&&v(ss,this,{key:e,query:t}),y(ss,this).query}S(cs,`properties`,{lists:{state:!0},open:{state:!0},all:{state:!0}}),S(cs,`styles`,[R,o`.scroll { margin-top: 0.5em; } p { margin-top: 0.3em; }`]),B(`lianjian-loads`,cs);var ps={blank:[`空白点`,`没有党组织，也没有工作覆盖的单位`,{only:`blank`}],due:[`应建未建`,`正式党员 3 人以上而没有建立党组织的单位`,{only:`due`}],member:[`50 人以上没有党员`,`从业 50 人以上而没有党员的单位`,{rate:`staff50-member`,part:`rest`}],hundred:[`100 人以上没有党组织`,`从业 100 人以上而没有建立党组织的单位`,{rate:`staff100-organized`,part:`rest`}],scaled:[`规模以上没有单独建`,`规模以上而没有单独组建党组织的单位`,{rate:`scaled-separate`,part:`rest`}],sent:[`未建没有指导员`,`没有建立党组织，也没有派党建指导员的单位`,{rate:`instructed`,part:`rest`}],excluded:[`不计入`,`按规则包不计入口径的单位，写明原因`,{only:`excluded`}]},ms=new WeakSet,hs=class extends z{constructor(){super(),h(this,ms),this.list=`blank`,this.total=null}render(){let[e,t,n]=ps[this.list];return p`<section class="card">
      <div class="row spread">
        <h3>${e}名单${this.total===null?``:`（${this.total} 个）`}</h3>
        <label class="no-print">名单 <select @change=${({target:e})=>_(ms,this,gs).call(this,e.value)}>
          ${Object.keys(ps).map(e=>p`<option value=${e} .selected=${e===this.list}>${ps[e][0]}</option>`)}
        </select></label>
      </div>
      <p class="quiet small">${t}。</p>
      <lianjian-unit-list .session=${this.session} .query=${n} @count=${({detail:e})=>this.total=e}></lianjian-unit-list>
    </section>`}};function gs(e){this.list=e,this.total=null}S(hs,`properties`,{list:{state:!0},total:{state:!0}}),S(hs,`styles`,R),B(`lianjian-units`,hs);var _s=50,vs=1e4,ys=[[`organized`,`组织覆盖`],[`work`,`工作覆盖`],[`due`,`应建已建`],[`instructed`,`未建有指导员`]],bs=new WeakMap,Y=new WeakSet,xs=class extends z{constructor(){super(),h(this,Y),g(this,bs,null),this.joint=0,this.sent=0,this.left=0}willUpdate(){let{assessment:e}=this.session;if(!e||y(bs,this)===e)return;v(bs,this,e);let{jointBranches:t,joins:n,instructors:r,left:i}=e.plans;this.joint=Ps(this.joint,t.length+n.length),this.sent=Ps(this.sent,r.length),this.left=Ps(this.left,i.length)}render(){let{assessment:e}=this.session;if(!e)return``;let{plans:t}=e,{list:n}=this.session.aftercare.wishes;return[t.jointBranches,t.joins,t.instructors,t.left,n].every(e=>e.length===0)?``:p`
      <section class="card" aria-labelledby="plans">
        <h3 id="plans" tabindex="-1">怎么消除空白点：联合组建和指导员派驻建议</h3>
        <p class="said">以下是按台账测算的<strong>建议</strong>，不是决定；是否组建、派谁去，由党组织研究决定。别的数字都不因这里的调整改变。</p>
        ${_(Y,this,Ss).call(this,t)}
        ${_(Y,this,Cs).call(this,t.effect)}
        ${t.notes.map(e=>p`<p class="quiet small">${e}</p>`)}
      </section>
      ${_(Y,this,ws).call(this,t)} ${_(Y,this,Ds).call(this,t)} ${_(Y,this,As).call(this,t)}
    `}};function Ss({refused:e}){let{aftercare:t,busy:n}=this.session,{list:r}=t.wishes,i=!!n;return p`
      ${e.length>0?p`<div class="trouble refused" role="alert"><p>做不到的要求（没有采用）：</p><ul>${e.map(e=>p`<li>${e}</li>`)}</ul></div>`:``}
      ${r.length>0||t.canUnwish?p`<div class="wishes">
            <div class="row spread">
              <h4>已按您的要求安排（${r.length} 项）</h4>
              <div class="row no-print">
                <button ?disabled=${i||!t.canUnwish} @click=${()=>_(Y,this,Ns).call(this,t.unwish())}>撤销上一步</button>
                <button ?disabled=${i||r.length===0} @click=${()=>_(Y,this,Ms).call(this,t.wishes.without(...r),`要求已全部清除，建议已重新安排。`)}>全部清除</button>
              </div>
            </div>
            <ul>${r.map(e=>p`<li>${An(e)} <button class="link no-print" ?disabled=${i} aria-label=${`取消要求：${An(e)}`} @click=${()=>_(Y,this,Ms).call(this,t.wishes.without(e),`已取消 1 项要求，建议已重新安排。`)}>取消</button></li>`)}</ul>
            <p class="small quiet no-print">关掉本页就没有了。</p>
          </div>`:``}
    `}function Cs(e){let t=[];for(let n of e){let e=n.path.join(`/`),r=t[t.length-1];r&&r.key===e?r.lines.push(n):t.push({key:e,path:n.path,lines:[n]})}return t.length===2&&t.pop(),p`<h4>全部做到后的变化</h4>
      <div class="scroll tall" tabindex="0" role="region" aria-label="建议做到前后的覆盖率"><table>
        <thead><tr><th scope="col">区域</th><th class="number" scope="col">空白点</th>${ys.map(([,e])=>p`<th class="number" scope="col">${e}</th>`)}</tr></thead>
        <tbody>${t.map(({path:e,lines:t})=>{let n=e=>t.find(t=>t.rate===e),r=n(`blanks`);return p`<tr>
            <th scope="row">${e.length>0?e[e.length-1]:`全部`}</th>
            <td class="number">${Fs(`${r.before.hit} 个`,`${r.after.hit} 个`)}</td>
            ${ys.map(([e])=>p`<td class="number">${Is(n(e))}</td>`)}
          </tr>`})}</tbody>
      </table></div>`}function ws({jointBranches:e,joins:t,left:n}){let r=[...e.map(e=>({...e,new:!0})),...t];if(r.length===0)return p`<section class="card"><h3>联合组建建议</h3><p class="quiet">没有可以联合组建的单位（要同一楼宇园区或者同一社区，正式党员合计 3 名以上）。</p></section>`;let i=this.session.printing?vs:_s,a=this.session.printing?0:this.joint,o=r.reduce((e,t)=>e+t.units.length,0);return p`<section class="card" aria-labelledby="joint">
      <h3 id="joint">联合组建建议 <span class="quiet small">新建 ${e.length} 个${t.length>0?`，并入 ${t.length} 个`:``}，共 ${o} 家单位</span></h3>
      ${_(Y,this,js).call(this,r)}
      <div class="scroll tall" tabindex="0" role="region" aria-label="联合组建建议"><table>
        <thead><tr><th scope="col">地点</th><th scope="col">单位</th><th class="number" scope="col">正式党员</th><th scope="col">理由</th><th class="no-print" scope="col">调整</th></tr></thead>
        <tbody>${r.slice(a,a+i).map(e=>e.new?_(Y,this,Ts).call(this,e,n):_(Y,this,Es).call(this,e))}</tbody>
      </table></div>
      ${W({total:r.length,offset:a,limit:i,unit:`个`,turn:e=>this.joint=e})}
    </section>`}function Ts(e,t){let{wishes:n}=this.session.aftercare,r={kind:`together`,names:e.units},i=t.filter(t=>t.about===`joint`&&e.units.length<5&&t.path.slice(0,-1).join()===e.path.slice(0,t.path.length-1).join()).slice(0,20),a=[[`不要这样`,[...e.units.map(e=>[`${e}不列入联合组建`,{kind:`alone`,names:[e]}]),...e.units.flatMap((t,n)=>e.units.slice(n+1).map(e=>[`${t}和${e}分开`,{kind:`apart`,names:[t,e]}]))]],[`再加上`,i.map(({unit:t})=>[t,{kind:`together`,names:[...e.units,t]}])]];return p`<tr>
      <td><strong>${e.site}</strong>${e.pinned?p` <span class="badge pinned">已固定</span>`:``}</td>
      <td class="units"><ul>${e.units.map((t,n)=>p`<li>${t} <span class="nowrap">${e.formals[n]} 名</span> <span class="cell no-print">${M(e.at[n])}</span></li>`)}</ul></td>
      <td class="number">${e.formalMembers} 名</td>
      <td class="why">${e.why}</td>
      <td class="no-print">${_(Y,this,ks).call(this,{name:e.units.join(`、`),pinned:e.pinned,pin:()=>_(Y,this,Ms).call(this,n.with(r),`已固定这一个，其余已重新安排。`),unpin:()=>_(Y,this,Ms).call(this,n.without(...n.list.filter(t=>t.kind===`together`&&t.names.every(t=>e.units.includes(t)))),`已取消固定，建议已重新安排。`),ways:a})}</td>
    </tr>`}function Es(e){let t=[[`不要这样`,e.units.map(e=>[`${e}不列入联合组建`,{kind:`alone`,names:[e]}])]];return p`<tr>
      <td>并入<strong>${e.branch}</strong></td>
      <td class="units"><ul>${e.units.map((t,n)=>p`<li>${t} <span class="cell no-print">${M(e.at[n])}</span></li>`)}</ul></td>
      <td class="number"></td>
      <td class="why">${e.why}</td>
      <td class="no-print">${_(Y,this,ks).call(this,{name:e.units.join(`、`),ways:t})}</td>
    </tr>`}function Ds({instructors:e,left:t}){if(e.length===0)return``;let n=this.session.printing?vs:_s,r=this.session.printing?0:this.sent,i=e.reduce((e,t)=>e+t.units.length,0),a=t.filter(e=>e.about===`instructors`).length;return p`<section class="card" aria-labelledby="sent">
      <h3 id="sent">指导员派驻建议 <span class="quiet small">${e.length} 名指导员，${i} 家单位${a>0?`，还缺 ${a} 家`:``}</span></h3>
      ${_(Y,this,js).call(this,e)}
      <div class="scroll tall" tabindex="0" role="region" aria-label="指导员派驻建议"><table>
        <thead><tr><th scope="col">指导员</th><th class="number" scope="col">联系家数</th><th scope="col">建议派驻的单位和理由</th><th class="no-print" scope="col">调整</th></tr></thead>
        <tbody>${e.slice(r,r+n).map(t=>_(Y,this,Os).call(this,t,e))}</tbody>
      </table></div>
      ${W({total:e.length,offset:r,limit:n,unit:`名`,turn:e=>this.sent=e})}
    </section>`}function Os(e,t){let{wishes:n}=this.session.aftercare,r=e.units.map(t=>({kind:`send`,names:[e.instructor,t]})),i=e.pinned.length===e.units.length,a=t.filter(t=>t.instructor!==e.instructor&&t.then<t.most).slice(0,10),o=[[`不要这样`,e.units.map(t=>[`不派到${t}`,{kind:`spare`,names:[e.instructor,t]}])],[`改派`,e.units.flatMap(e=>a.map(t=>[`${e}改由${t.instructor}`,{kind:`send`,names:[t.instructor,e]}]))]];return p`<tr>
      <td class="nowrap"><strong>${e.instructor}</strong>${i?p` <span class="badge pinned">已固定</span>`:``}</td>
      <td class="number">${Fs(e.before,e.then)}<span class="quiet small">（上限 ${e.most}）</span></td>
      <td class="units"><ul>${e.units.map((t,n)=>p`<li>${t} <span class="quiet small">${e.reasons[n]}${!i&&e.pinned.includes(t)?`（已固定）`:``}</span> <span class="cell no-print">${M(e.at[n])}</span></li>`)}</ul></td>
      <td class="no-print">${_(Y,this,ks).call(this,{name:e.instructor,pinned:i,pin:()=>_(Y,this,Ms).call(this,n.with(...r),`已固定这一名，其余已重新安排。`),unpin:()=>_(Y,this,Ms).call(this,n.without(...r),`已取消固定，建议已重新安排。`),ways:o})}</td>
    </tr>`}function ks({name:e,pinned:t,pin:n,unpin:r,ways:i}){let a=!!this.session.busy,o=i.filter(([,e])=>e.length>0),s=o.flatMap(([,e])=>e),c=e=>{let t=e.currentTarget.parentNode.querySelector(`select`),n=s[Number(t.value)];if(!n){t.focus();return}t.value=``;let[r,i]=n;_(Y,this,Ms).call(this,this.session.aftercare.wishes.with(i),`已按“${r}”重新安排。`)},l=0;return p`<div class="controls">
      ${n?p`<button aria-pressed=${t?`true`:`false`} aria-label=${`${t?`取消固定`:`固定`}：${e}`} ?disabled=${a} @click=${t?r:n}>${t?`取消固定`:`固定`}</button>`:``}
      <span class="otherwise">
        <select aria-label=${`不要这样：${e}`} ?disabled=${a}>
          <option value="">不要这样…</option>
          ${o.map(([e,t])=>p`<optgroup label=${e}>${t.map(([e])=>p`<option value=${l++}>${e}</option>`)}</optgroup>`)}
        </select>
        <button aria-label=${`照此调整：${e}`} ?disabled=${a} @click=${c}>调整</button>
      </span>
    </div>`}function As({left:e}){if(e.length===0)return``;let t=this.session.printing?vs:_s,n=this.session.printing?0:this.left,r={joint:`联合组建`,instructors:`派指导员`};return p`<section class="card" aria-labelledby="left">
      <h3 id="left">没有安排上的 <span class="quiet small">${e.length} 条</span></h3>
      <div class="scroll tall" tabindex="0" role="region" aria-label="没有安排上的单位"><table>
        <thead><tr><th scope="col">单位</th><th scope="col">所在区域</th><th scope="col">事项</th><th scope="col">原因</th><th scope="col">位置</th></tr></thead>
        <tbody>${e.slice(n,n+t).map(e=>p`<tr>
          <td>${e.unit}</td><td>${e.path.slice(-2).join(` › `)}</td><td class="nowrap">${r[e.about]}</td><td>${e.why}</td><td class="cell">${M(e.at[0])}</td>
        </tr>`)}</tbody>
      </table></div>
      ${W({total:e.length,offset:n,limit:t,unit:`条`,turn:e=>this.left=e})}
    </section>`}function js(e){let{articles:t}=this.session.catalog,n=[...new Set(e.flatMap(e=>e.basis))].map(e=>t.find(t=>t.id===e)).filter(Boolean);return p`<p class="quiet small">依据：${[...new Set(n.map(e=>`${er(e)}${e.kind===`local`?`（不是法规条文）`:``}`))].join(`；`)}。</p>`}function Ms(e,t){return _(Y,this,Ns).call(this,this.session.aftercare.wish(e,t))}async function Ns(e){let t=this.renderRoot.activeElement;if(await e,await this.updateComplete,this.renderRoot.activeElement)return;let n=t&&t.isConnected&&!t.disabled?t:this.renderRoot.querySelector(`#plans`);n&&n.focus({preventScroll:n===t})}S(xs,`properties`,{joint:{state:!0},sent:{state:!0},left:{state:!0}}),S(xs,`styles`,[R,Ei,o`
      #plans:focus { outline: none; }
      .said { margin-bottom: 0.6em; }
      h4 { margin: 0.6em 0 0.3em; }
      .refused { margin-bottom: 0.6em; }
      .wishes { margin-bottom: 0.6em; padding: 0.4em 0.8em; border-left: 4px solid #1f4e79; background: #f5f8fb; }
      .wishes h4 { margin: 0; }
      tbody th { font-weight: 400; }
      tbody tr:first-child th { font-weight: 600; }
      .to { white-space: nowrap; }
      .up { color: #00603b; font-weight: 600; }
      td ul li { padding: 0 0 0.15em; }
      .why { min-width: 12em; }
      .units { min-width: 24em; }
      .units .cell { display: block; }
      .badge.pinned { color: #1f4e79; background: #eaf1f8; }
      .controls { display: flex; }
      .controls button { min-height: 2em; padding: 0 0.7em; white-space: nowrap; }
      .controls select { min-height: 2em; width: 8em; }
      .otherwise { display: flex; }
      .controls > .otherwise:not(:first-child), .otherwise button { margin-left: 0.3em; }
      .scroll { margin-top: 0.4em; }
      @media print {
        .why, .units { min-width: 0; }
        .units { width: 50%; }
      }
    `]);function Ps(e,t){return e<t?e:0}function Fs(e,t){return e===t?p`<span class="to">${e}</span>`:p`<span class="to">${e} → <span class="up">${t}</span></span>`}function Is(e){if(!e)return`–`;let t=e=>e.of===0?j(e):`${j(e)}`,n=e=>e.of===0?``:`${e.hit}/${e.of}`,r=e.before.hit===e.after.hit&&e.before.of===e.after.of;return p`${Fs(t(e.before),t(r?e.before:e.after))}
    <div class="quiet small">${r?n(e.before):`${n(e.before)||`0/0`} → ${n(e.after)||`0/0`}`}</div>`}B(`lianjian-plans`,xs);var Ls=[`organized`,`work`,`due`,`instructed`],Rs=[[`lianjian-breakdown`,`分类看覆盖`],[`lianjian-units`,`空白点和其他名单`],[`lianjian-loads`,`联合党支部和指导员`],[`lianjian-plans`,`组建和派驻建议`],[`lianjian-change`,`与上期比较`],[`lianjian-forms`,`年报表样`]],zs=[[`listed`,`登记数`],[`excluded`,`不计入`],[`base`,`计入`],[`blanks`,`空白点`]],X=new WeakSet,Bs=class extends z{constructor(){super(),h(this,X),this.all=!1,this.closed=new Set}render(){let{assessment:e,catalog:t}=this.session;if(!e)return``;let{coverage:n}=e;if(n.every(e=>e.listed===0))return p`<p class="card">没有两新组织台账，未计算覆盖率。</p>`;let r=t.rates.filter(({rate:e})=>n.some(t=>t.rates[e])),i=this.all?r:r.filter(({rate:e})=>Ls.includes(e));return p`
      ${_(X,this,Hs).call(this,e.basis,t.bases)}
      <p class="small no-print">本页还有：${Rs.map(([e,t],n)=>p`${n>0?` · `:``}<button class="link" @click=${()=>_(X,this,Vs).call(this,e)}>${t}</button>`)}</p>
      <div class="row spread tools no-print">
        <p class="quiet">点任何一个数，看它由哪些单位、哪些格子得来。</p>
        <label><input type="checkbox" .checked=${this.all} @change=${e=>this.all=e.target.checked} /> 显示全部 ${r.length} 项指标</label>
      </div>
      <div class="scroll tall"><table>
        <thead><tr>
          <th class="stick" scope="col">区域</th>
          ${zs.map(([,e])=>p`<th class="number" scope="col">${e}</th>`)}
          ${i.map(({title:e,formula:t})=>p`<th class="number" scope="col" title=${t}>${e}</th>`)}
        </tr></thead>
        <tbody>${Ys(n).filter(e=>!_(X,this,Gs).call(this,e)).map(e=>_(X,this,Us).call(this,e,i,n))}</tbody>
      </table></div>
      ${_(X,this,qs).call(this,n)}
      <lianjian-breakdown .session=${this.session}></lianjian-breakdown>
      <lianjian-units .session=${this.session}></lianjian-units>
      <lianjian-loads .session=${this.session}></lianjian-loads>
      <lianjian-plans .session=${this.session}></lianjian-plans>
      <lianjian-change .session=${this.session}></lianjian-change>
      <lianjian-forms .session=${this.session}></lianjian-forms>
    `}};function Vs(e){let t=this.renderRoot.querySelector(e);t.tabIndex=-1,t.scrollIntoView(),t.focus({preventScroll:!0})}function Hs({base:e,title:t,note:n},r){let i=r.find(n=>n.base===e&&n.title===t)?``:t;return p`<div class="row spread basis">
      <p>口径：<strong>${t}</strong>。<span class="quiet">${n}</span></p>
      <label class="no-print">换一种口径 <select ?disabled=${!!this.session.busy} @change=${({target:e})=>this.session.useBase(e.value)}>
        ${r.map(t=>p`<option value=${t.base} .selected=${t.base===e}>${t.base===e&&i?i:t.title}</option>`)}
      </select></label>
    </div>`}function Us(e,t,n){let r=e.path.join(`/`),i=e.path.length>0&&n.some(t=>Js(t,e)),a=!this.closed.has(r);return p`<tr class=${e.level}>
      <th class="stick" scope="row">
        <span class=${`depth depth-${Math.min(e.path.length,4)}`}></span>${i?p`<button class="fold no-print" aria-expanded=${a} aria-label=${`${a?`收起`:`展开`}${e.area}`} @click=${()=>_(X,this,Ks).call(this,r)}>${a?`−`:`+`}</button>`:p`<span class="fold-space"></span>`}${e.area}
      </th>
      ${zs.map(([t])=>p`<td class="number">${_(X,this,Ws).call(this,{figure:t,path:e.path},e[t])}</td>`)}
      ${t.map(({rate:t})=>{let n=e.rates[t];if(!n)return p`<td class="number quiet">–</td>`;if(n.of===0)return p`<td class="number quiet small">${j(n)}</td>`;let r=p`${j(n)} <span class="pair">(${n.hit}/${n.of})</span>`;return p`<td class="number">${_(X,this,Ws).call(this,{figure:`rate`,rate:t,path:e.path},r)}</td>`})}
    </tr>`}function Ws(e,t){return p`<button class="link" @click=${t=>this.session.open({figure:e},t.currentTarget)}>${t}</button>`}function Gs({path:e}){return e.some((t,n)=>n<e.length&&this.closed.has(e.slice(0,n).join(`/`))&&n>0)}function Ks(e){let t=new Set(this.closed);t.delete(e)||t.add(e),this.closed=t}function qs(e){let t=e.filter(e=>e.level===`community`&&e.rates.organized&&e.rates.organized.of>0);if(t.length===0)return``;let n=t.map(e=>{let{hit:t,of:n}=e.rates.organized;return{name:e.area,text:`${j({hit:t,of:n})}（${t}/${n}）`,parts:[{kind:`main`,value:t/n}]}});return p`<section class="card chart"><h3>各社区组织覆盖率</h3>${yi({label:`各社区组织覆盖率：${n.map(e=>`${e.name} ${e.text}`).join(`，`)}`,rows:n,scale:1})}</section>`}S(Bs,`properties`,{all:{state:!0},closed:{state:!0}}),S(Bs,`styles`,[R,xi,o`
      .basis { flex-wrap: nowrap; margin-bottom: 0.4em; }
      .basis label { flex: none; }
      .tools { margin-bottom: 0.6em; }
      input[type="checkbox"] { width: 1.1em; height: 1.1em; vertical-align: -0.15em; }
      tbody th { font-weight: 400; white-space: nowrap; }
      tr.all th, tr.district th, tr.street th { font-weight: 600; }
      tr.all > *, tr.district > * { background: #f3f6f9; }
      .depth { display: inline-block; }
      .depth-2 { width: 1.2em; }
      .depth-3 { width: 2.4em; }
      .depth-4 { width: 3.6em; }
      .fold, .fold-space { display: inline-block; width: 1.3em; min-height: 1.3em; height: 1.3em; line-height: 1.1em; margin-right: 0.4em; padding: 0; border-color: #c9d1da; text-align: center; vertical-align: 0; }
      .fold-space { height: auto; min-height: 0; }
      .pair { font-size: 0.875em; }
      .chart { margin-top: 1em; }
      @media (max-width: 40em) {
        .basis { flex-wrap: wrap; }
      }
      @media print {
        .fold-space { display: none; }
      }
    `]);function Js(e,t){return e.path.length>t.path.length&&t.path.every((t,n)=>e.path[n]===t)}function Ys(e){let t=new Map,n=e=>e.join(`/`);e.forEach((e,r)=>t.set(n(e.path),r));let r=({path:e})=>e.map((r,i)=>t.get(n(e.slice(0,i+1))));return e.map(e=>({area:e,rank:r(e)})).sort((e,t)=>{for(let n=0;n<Math.min(e.rank.length,t.rank.length);n++)if(e.rank[n]!==t.rank[n])return e.rank[n]-t.rank[n];return e.rank.length-t.rank.length}).map(e=>e.area)}B(`lianjian-coverage`,Bs);var Xs=3,Zs=new WeakMap,Qs=new WeakSet,$s=class extends z{constructor(...e){super(...e),h(this,Qs),g(this,Zs,null)}willUpdate(){this.fix!==y(Zs,this)&&(v(Zs,this,this.fix),this.old=[],_(Qs,this,ec).call(this,this.fix))}render(){let{edits:e,title:t}=this.fix;return p`<span class="title">${t}：</span>${e.slice(0,Xs).map(({at:e,value:t},n)=>p`<span class="edit">
        <span class="cell">${e.cell}</span> <del>${nc(this.old[n])}</del> <span aria-label="改为">→</span> <ins>${t}</ins>
      </span>`)}${e.length>Xs?p`<span class="quiet">等 ${e.length} 格</span>`:``}`}};async function ec(e){let t=await Promise.all(e.edits.slice(0,Xs).map(({at:e})=>_(Qs,this,tc).call(this,e).catch(()=>null)));this.fix===e&&(this.old=t)}async function tc({file:e,sheet:t,cell:n}){let[,r,i]=/^([A-Z]+)(\d+)/.exec(n),{rows:a}=await this.session.grid(e,t,Number(i),1),o=a.filter(e=>e.row===Number(i)).map(e=>e.cells.find(e=>e.column===r))[0];return o?o.text:``}S($s,`properties`,{fix:{attribute:!1},old:{state:!0}}),S($s,`styles`,[R,o`
      :host { display: block; font-size: 0.875em; }
      .edit { display: inline-block; margin-right: 1em; }
      del { color: #8f1016; text-decoration-color: #d99; white-space: pre-wrap; }
      ins { color: #00603b; font-weight: 600; text-decoration: none; }
    `]);function nc(e){return e==null?`……`:e===``?`（空）`:e}var rc=new WeakSet,ic=class extends z{constructor(){super(),h(this,rc),this.picked=new Set}render(){let{assessment:e,aftercare:t}=this.session;if(!e)return``;let n=_(rc,this,ac).call(this,e.findings),{corrected:r}=t;if(n.length+r.length===0)return``;let i=e.findings.filter(e=>e.fix&&!e.fix.safe).length;return p`<section class="card no-print" aria-labelledby="fixes">
      <h3 id="fixes">可以一键改正</h3>
      ${n.length>0?p`<p class="quiet small">只改写法、不改意思，如日期、全角字符。电脑里的原文件不动：改好的另存一份下载，并换下原文件接着核查。${i>0?p`另有 ${i} 条要由人拿主意，在下面那一条上勾「采用这个改法」，再点按钮。`:``}</p>`:``}
      <ul>
        ${n.map(({file:e,findings:n,cells:r,chosen:i})=>p`<li>
          <div class="file">${e}
            ${n.length>0?p`<details><summary class="small">看改成什么样</summary>${n.map(e=>p`<lianjian-edits .session=${this.session} .fix=${e.fix}></lianjian-edits>`)}</details>`:``}
          </div>
          ${n.length>0?p`<button class="primary" ?disabled=${!!this.session.busy} @click=${()=>t.correct(e,n)}>${i>0?`改正`:`全部一键改正`}（${r} 处${i>0?`，含勾选的 ${i} 条`:``}）</button>`:p`<span class="quiet small">还没有勾选</span>`}
        </li>`)}
        ${r.map(({file:e,original:n})=>p`<li>
          <span class="file"><span class="good">✓ 已改正</span> ${e} <span class="quiet small">换下了 ${n}</span></span>
          <button ?disabled=${!!this.session.busy} @click=${()=>t.undo(e)}>撤销，换回原文件</button>
        </li>`)}
      </ul>
    </section>`}};function ac(e){let t=new Map;for(let n of e.filter(({fix:e})=>e&&e.edits.length>0)){let{file:e}=n.fix.edits[0].at;t.has(e)||t.set(e,{file:e,findings:[],cells:0,chosen:0});let r=t.get(e),i=!n.fix.safe&&this.picked.has(n.key);(n.fix.safe||i)&&(r.findings.push(n),r.cells+=n.fix.edits.length,r.chosen+=+!!i)}return[...t.values()]}S(ic,`properties`,{picked:{attribute:!1}}),S(ic,`styles`,[R,o`
      li { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; padding: 0.35em 0; border-top: 1px solid #e4e8ed; }
      ul { margin-top: 0.4em; }
      .file { flex: 1 1 16em; margin-right: 1em; overflow-wrap: anywhere; }
    `]),B(`lianjian-edits`,$s),B(`lianjian-fixes`,ic);var oc=new WeakSet,sc=class extends z{constructor(){super(),h(this,oc),this.open=!1,this.lacking=[]}render(){let{busy:e,aftercare:t}=this.session;return this.open?p`<form novalidate @submit=${_(oc,this,uc)} @keydown=${e=>e.key===`Escape`&&_(oc,this,lc).call(this)}>
      ${this.lacking.length>0?p`<p class="error" role="alert">有问题：请填写${this.lacking.join(`、`)}。</p>`:``}
      <label class="reason"><span>理由（必填）</span><input type="text" name="reason" maxlength="200" placeholder="如：已请示街道党工委，7月补开" /></label>
      <label><span>姓名（必填）</span><input type="text" name="by" maxlength="30" .value=${t.by} /></label>
      <label><span>日期</span><input type="date" name="date" .value=${Sn()} /></label>
      <button class="primary" ?disabled=${!!e}>搁置这一条</button>
      <button type="button" @click=${_(oc,this,lc)}>取消</button>
      <p class="small quiet">搁置只是不再列在问题里，得分、履职情况都不变。</p>
    </form>`:p`<button class="link" aria-label=${`搁置：${this.finding.message}`} ?disabled=${!!e} @click=${_(oc,this,cc)}>搁置…</button>`}};async function cc(){this.open=!0,await this.updateComplete,this.renderRoot.querySelector(`input`).focus()}async function lc(){this.open=!1,this.lacking=[],await this.updateComplete,this.renderRoot.querySelector(`button`).focus()}function uc(e){e.preventDefault();let t=e=>this.renderRoot.querySelector(`[name=${e}]`).value.trim(),n={reason:t(`reason`),by:t(`by`),date:t(`date`)};this.lacking=dc.filter(([e])=>!n[e]).map(([,e])=>e),this.lacking.length>0?this.renderRoot.querySelector(`[name=${dc.find(([e])=>!n[e])[0]}]`).focus():(this.open=!1,this.session.aftercare.setAside(this.finding,n))}S(sc,`properties`,{finding:{attribute:!1},open:{state:!0},lacking:{state:!0}}),S(sc,`styles`,[R,o`
      :host { display: inline; }
      form { display: flex; flex-wrap: wrap; align-items: flex-end; margin: 0.4em 0; padding: 0.6em 0.8em; border-left: 4px solid #1f4e79; background: #f5f8fb; }
      form > * { margin: 0.2em 0.6em 0.2em 0; }
      form > p { flex: 1 0 100%; margin: 0.2em 0; }
      label > span { display: block; font-size: 0.875em; color: #57606a; }
      .reason { flex: 1 1 18em; }
      .reason input { width: 100%; }
      [name="by"] { width: 8em; }
    `]);var dc=[[`reason`,`理由`],[`by`,`姓名`],[`date`,`日期`]],fc=new WeakSet,pc=class extends z{constructor(...e){super(...e),h(this,fc)}render(){let{assessment:e,aftercare:t,busy:n}=this.session;if(!e)return``;let{waived:r}=e,i=t.waivers.list.filter(({key:e})=>!r.some(t=>t.finding.key===e));return p`<section class="card" aria-labelledby="waived">
      <div class="row spread">
        <h3 id="waived">已搁置 <span class="quiet small">${r.length} 条</span></h3>
        <div class="row no-print">
          <button ?disabled=${t.waivers.list.length===0} @click=${()=>t.saveWaivers(e.asOf)}>保存搁置记录</button>
          <label class="button">载入搁置记录<input type="file" accept=".json" ?disabled=${!!n} @change=${_(fc,this,hc)} /></label>
        </div>
      </div>
      <p class="quiet small">搁置的问题不列入清单和件数，得分、履职情况都不变。同一个问题按内容认，换上改过的表也还认得。关掉本页就没有了，要留就保存。</p>
      <ul>${r.map(e=>_(fc,this,mc).call(this,e))}</ul>
      ${i.length>0?p`<p class="small quiet">另有 ${i.length} 条搁置记录在本次没有对应的问题（可能已经改好，或者不在本期、本规则包内）。</p>`:``}
    </section>`}};function mc({finding:e,reason:t,by:n,date:r}){let{org:i,message:a,severity:o,rule:s,at:c,key:l}=e;return p`<li>
      <div><span class=${`badge level ${o}`}>${A[o]}</span> ${s} ${i?p`<strong>${i}</strong> `:``}${a}
        <button class="link no-print" aria-label=${`取回：${a}`} ?disabled=${!!this.session.busy} @click=${()=>this.session.aftercare.takeBack(l)}>取回</button></div>
      <div class="why">理由：${t}　${n}　${N(r)}</div>
      ${c.length>0?p`<div class="cell">${M(c[0])}${c.length>1?` 等 ${c.length} 处`:``}</div>`:``}
    </li>`}function hc({target:e}){e.files.length>0&&this.session.aftercare.loadWaivers(e.files[0]),e.value=``}S(pc,`styles`,[R,o`
      ul { margin-top: 0.4em; }
      li { padding: 0.5em 0; border-top: 1px solid #e4e8ed; }
      .why { padding-left: 0.7em; border-left: 3px solid #c9d1da; }
      button.link { margin-left: 0.4em; }
    `]),B(`lianjian-set-aside`,sc),B(`lianjian-waived`,pc);var gc=100,_c=Object.keys(A),vc=new WeakMap,yc=new WeakMap,bc=new WeakSet,xc=class extends z{constructor(){super(),h(this,bc),g(this,vc,null),g(this,yc,0),this.query={},this.offset=0,this.picked=new Set}willUpdate(){let{filter:e}=this.session;y(vc,this)!==e&&(v(vc,this,e),this.query=e,this.offset=0)}render(){let{session:e}=this,{assessment:t,printing:n}=e;if(!t)return``;let{findings:r,waived:i}=t,a=r.filter(e=>Oc(e,this.query)),o=this.offset<a.length?this.offset:0;return p`
      ${r.length>0?_(bc,this,Sc).call(this,t):p`<p class="card good">✓ ${i.length>0?`没有其他问题。`:`没有发现问题。`}</p>`}
      <lianjian-fixes .session=${e} .picked=${this.picked}></lianjian-fixes>
      ${r.length>0?_(bc,this,wc).call(this,n?a:a.slice(o,o+gc),a):``}
      ${n?``:W({total:a.length,offset:o,limit:gc,unit:`条`,turn:e=>this.offset=e})}
      <lianjian-waived .session=${e}></lianjian-waived>
    `}};function Sc({findings:e}){let{query:t}=this,n=e=>{let n={...t,...e};for(let e of Object.keys(n))n[e]||delete n[e];this.query=n,this.offset=0},r=kc(e,e=>e.rule),i=kc(e.filter(e=>e.org),e=>e.org);return p`<div class="row tools no-print">
      <label>级别 <select @change=${e=>n({severity:e.target.value})}>
        <option value="" .selected=${!t.severity}>全部 ${e.length}</option>
        ${_c.map(n=>p`<option value=${n} .selected=${t.severity===n}>${A[n]} ${e.filter(e=>e.severity===n).length}</option>`)}
      </select></label>
      <label>规则 <select class="long" @change=${e=>n({rule:e.target.value})}>
        <option value="" .selected=${!t.rule}>全部</option>
        ${[...r].map(([e,n])=>p`<option value=${e} .selected=${t.rule===e}>${_(bc,this,Dc).call(this,e).title} ${n}</option>`)}
      </select></label>
      <label>党组织 <select class="long" @change=${e=>n({org:e.target.value})}>
        <option value="" .selected=${!t.org}>全部</option>
        ${[...i].map(([e,n])=>p`<option value=${e} .selected=${t.org===e}>${e} ${n}</option>`)}
      </select></label>
      <label>文字 <input type="search" placeholder="问题中的字" .value=${t.text||``} @input=${e=>_(bc,this,Cc).call(this,e.target.value,n)} /></label>
    </div>`}function Cc(e,t){clearTimeout(y(yc,this)),v(yc,this,setTimeout(()=>t({text:e}),250))}function wc(e,t){if(e.length===0)return p`<p class="card">没有符合条件的问题。</p>`;let n=new Map;for(let t of e)n.has(t.rule)||n.set(t.rule,[]),n.get(t.rule).push(t);return[...n].map(([e,n])=>{let{severity:r}=n[0],i=t.filter(t=>t.rule===e).length;return p`<section class="card">
        <div class="row spread top">
          <h3><span class=${`badge level ${r}`}>${A[r]}</span> ${_(bc,this,Dc).call(this,e).title} <span class="quiet small">共 ${i} 条</span></h3>
          <button class="link no-print" @click=${t=>this.session.openRules(e,t.currentTarget)}>规则说明 ${e}</button>
        </div>
        <ul>${n.map(e=>_(bc,this,Tc).call(this,e))}</ul>
      </section>`})}function Tc(e){let{org:t,message:n,at:r,because:i,basis:a,fix:o}=e,s=this.session.catalog.articles.filter(e=>a.includes(e.id));return p`<li>
      <div class="message">${t?p`<strong>${t}</strong> `:``}${n}
        <button class="link no-print" aria-label=${`详情：${n}`} @click=${t=>this.session.open({finding:e},t.currentTarget)}>详情</button>
        <lianjian-set-aside class="no-print" .session=${this.session} .finding=${e}></lianjian-set-aside>
      </div>
      <div class="cell">${r.slice(0,3).map((e,t)=>p`${t>0?`；`:``}${M(e)}`)}${r.length>3?` 等 ${r.length} 处`:``}</div>
      ${o?_(bc,this,Ec).call(this,e):``}
      ${i.slice(0,2).map(e=>p`<div class="small quiet">对照 ${M(e.at)}：${e.note}</div>`)}
      ${s.length>0?p`<div class="small quiet">依据：${s.map(er).join(`；`)}</div>`:``}
    </li>`}function Ec({key:e,fix:t,message:n}){return p`<div class="fix no-print">
      <lianjian-edits .session=${this.session} .fix=${t}></lianjian-edits>
      ${t.safe?``:p`<label class="small"><input type="checkbox" aria-label=${`采用这个改法：${n}`} .checked=${this.picked.has(e)} @change=${({target:t})=>{let n=new Set(this.picked);t.checked?n.add(e):n.delete(e),this.picked=n}} /> 采用这个改法</label>`}
    </div>`}function Dc(e){return this.session.catalog.rules.find(t=>t.code===e)||{title:e}}S(xc,`properties`,{query:{state:!0},offset:{state:!0},picked:{state:!0}}),S(xc,`styles`,[R,Ei,o`
      .tools { margin-bottom: 0.8em; }
      .long { width: 13em; }
      .top { margin-bottom: 0.3em; }
      .fix { margin: 0.2em 0; padding: 0.2em 0.7em; border-left: 3px solid #3f9a6b; background: #f4faf6; }
      li { padding: 0.5em 0; border-top: 1px solid #e4e8ed; }
    `]);function Oc({severity:e,rule:t,org:n,message:r},i){return(!i.severity||e===i.severity)&&(!i.rule||t===i.rule)&&(!i.org||n===i.org)&&(!i.text||`${n||``}${r}`.includes(i.text))}function kc(e,t){let n=new Map;for(let r of e)n.set(t(r),(n.get(t(r))||0)+1);return new Map([...n].sort((e,t)=>t[1]-e[1]))}B(`lianjian-findings`,xc);var Ac=[[`overview`,`总览`],[`duties`,`季度履职`],[`scores`,`支部评分`],[`coverage`,`两新覆盖`],[`findings`,`问题清单`],[`regional`,`共建台账`]],jc=new WeakSet,Mc=class extends z{constructor(...e){super(...e),h(this,jc)}render(){let{session:e}=this,{assessment:t}=e;if(!t)return``;let n=e.printing;return p`
      <div class="head">
        <h2 tabindex="-1">${e.title}结果</h2>
        <p class="row quiet">
          <span>截至 ${N(t.asOf)}</span>
          <span>规则包 ${e.packTitle}（${t.policy.version}） <button class="link no-print" @click=${()=>e.go(1)}>更换</button></span>
          <span>校验码 ${t.seal.slice(0,12)}…</span>
          ${e.aftercare.earlier?p`<span>与${E(e.aftercare.earlier.period)}比较</span>`:``}
        </p>
        <button class="no-print" @click=${()=>e.go(4)}>下一步：出报告</button>
      </div>
      <div class="tabs no-print" role="tablist" aria-label="自查结果" @keydown=${_(jc,this,Pc)}>
        ${Ac.map(([t,n])=>p`<button
            role="tab"
            id=${`tab-${t}`}
            aria-controls=${`panel-${t}`}
            aria-selected=${e.tab===t}
            tabindex=${e.tab===t?0:-1}
            @click=${()=>e.look(t)}
          >${n}</button>`)}
      </div>
      ${Ac.map(([t,r])=>p`<div
          role="tabpanel"
          id=${`panel-${t}`}
          aria-labelledby=${`tab-${t}`}
          ?hidden=${!n&&e.tab!==t}
        >
          <h2 class="print-only">${r}</h2>
          ${n||e.tab===t?_(jc,this,Nc).call(this,t):``}
        </div>`)}
    `}};function Nc(e){let{session:t}=this;return e===`overview`?p`<lianjian-overview .session=${t}></lianjian-overview>`:e===`duties`?p`<lianjian-duties .session=${t}></lianjian-duties>`:e===`scores`?p`<lianjian-scores .session=${t}></lianjian-scores>`:e===`coverage`?p`<lianjian-coverage .session=${t}></lianjian-coverage>`:e===`regional`?p`<lianjian-regional .session=${t}></lianjian-regional>`:p`<lianjian-findings .session=${t}></lianjian-findings>`}function Pc(e){let t=Ac.findIndex(([e])=>e===this.session.tab),n={ArrowRight:t+1,ArrowLeft:t-1,Home:0,End:Ac.length-1}[e.key];if(n===void 0)return;e.preventDefault();let[r]=Ac[(n+Ac.length)%Ac.length];this.session.look(r),this.updateComplete.then(()=>this.renderRoot.querySelector(`#tab-${r}`).focus())}S(Mc,`styles`,[R,o`
      .head { display: grid; grid-template-columns: 1fr auto; grid-gap: 0 1em; align-items: center; margin-bottom: 0.8em; }
      .head p { grid-row: 2; }
      .head p > * { margin: 0 1em 0 0; }
      .head button { grid-column: 2; grid-row: 1 / 3; }
      .tabs { display: flex; flex-wrap: wrap; border-bottom: 1px solid #c9d1da; margin-bottom: 1em; }
      .tabs button { min-height: 2.7em; padding: 0 1.3em; margin-bottom: -1px; border: 1px solid transparent; border-radius: 6px 6px 0 0; background: none; }
      .tabs button:hover { background: #e9eef4; }
      .tabs [aria-selected="true"], .tabs [aria-selected="true"]:hover { background: #fff; border-color: #c9d1da; border-bottom-color: #fff; box-shadow: inset 0 3px 0 #1f4e79; font-weight: 600; color: #1f4e79; }
      .print-only { display: none; }
      @media (max-width: 40em) {
        .head { display: block; }
        .tabs button { flex: 1 1 auto; padding: 0 0.2em; font-size: 0.94em; white-space: nowrap; }
      }
      @media print {
        .print-only { display: block; margin: 1em 0 0.5em; }
        .head { display: block; }
      }
    `]),B(`lianjian-result`,Mc);var Fc=new WeakSet,Ic=class extends z{constructor(...e){super(...e),h(this,Fc)}render(){let{session:e}=this,{assessment:t}=e;if(!t||e.step!==4)return``;let n=e=>t.findings.filter(t=>t.severity===e).length;return p`
      <section class="card">
        <h2 tabindex="-1">出报告</h2>
        <p>
          ${e.title}，截至 ${N(t.asOf)}：
          ${Object.keys(A).map(e=>`${A[e]} ${n(e)} 处`).join(`，`)}${t.waived.length>0?`，另有 ${t.waived.length} 处已搁置`:``}。
        </p>
        <ul class="papers">
          <li>
            <div><h3>工作簿（xlsx）</h3><p class="quiet">季度履职、支部评分、两新覆盖和问题清单，一张表一页，可用 WPS 或 Excel 打开。</p></div>
            <button class="primary" @click=${()=>e.download(`workbook`)}>下载工作簿</button>
          </li>
          <li>
            <div><h3>通报草稿（docx）</h3><p class="quiet">按公文格式排好：总体情况、存在问题、整改要求和附表，数字都来自自查结果。没有红头、文号和印章，改好再用。</p></div>
            <button class="primary" @click=${()=>e.download(`circular`)}>下载通报草稿</button>
          </li>
          <li>
            <div><h3>整改通知单（zip）</h3><p class="quiet">有事项要整改的党组织一家一份 docx：没有达标的、台账里的问题、出处和依据。党员姓名只写姓。</p></div>
            <button class="primary" @click=${()=>e.download(`notices`)}>下载整改通知单</button>
          </li>
          <li>
            <div><h3>打印页（html）</h3><p class="quiet">排好 A4 版面的网页，双击打开即可打印或另存为 PDF。</p></div>
            <button class="primary" @click=${()=>e.download(`page`)}>下载打印页</button>
          </li>
          <li>
            <div><h3>自查结果（json）</h3><p class="quiet">留到下一期，载入后看两期有什么变化。</p></div>
            <button @click=${()=>e.aftercare.saveResult(t)}>保存本期结果</button>
          </li>
          <li>
            <div><h3>直接打印</h3><p class="quiet">打印自查结果的总览和各张表。</p></div>
            <button @click=${()=>e.print()}>打印</button>
          </li>
        </ul>
      </section>
      <section class="card">
        <h3>校验码</h3>
        <p class="quiet">由程序版本、规则包、考核期、截至日期和全部文件算出。别人用同样的文件核查，校验码一定相同；改动过任何一处，校验码就不同。</p>
        <div class="row">
          <code class="seal">${t.seal}</code>
          <button @click=${_(Fc,this,Lc)}>${this.copied?`已复制`:`复制`}</button>
        </div>
        <p class="quiet small">规则包 ${e.packTitle} ${t.policy.version}，程序 ${t.engine}。</p>
      </section>
    `}};function Lc(){let e=this.renderRoot.querySelector(`.seal`),t=getSelection(),n=document.createRange();n.selectNodeContents(e),t.removeAllRanges(),t.addRange(n),this.copied=document.execCommand(`copy`),t.removeAllRanges(),setTimeout(()=>this.copied=!1,2e3)}S(Ic,`properties`,{copied:{state:!0}}),S(Ic,`styles`,[R,o`
      .papers { margin-top: 0.8em; }
      .papers li { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; padding: 0.8em 0; border-top: 1px solid #e4e8ed; }
      .papers li > div { flex: 1 1 18em; margin-right: 1em; }
      .papers button { min-width: 8em; }
      .seal { padding: 0.4em 0.7em; border: 1px solid #d5dae1; border-radius: 4px; background: #f5f6f8; word-break: break-all; }
    `]),B(`lianjian-report`,Ic);function Rc(e){return p`<ul>
    ${e.map(e=>p`<li class="citation">
        <p>
          <strong>${er(e)}</strong>
          <span class=${`badge ${e.kind}`}>${Xn[e.kind]}</span>
          ${e.verified?``:p`<span class="badge doubt">条号待核</span>`}
        </p>
        ${e.text?p`<blockquote>${e.text}</blockquote>`:``} ${e.note?p`<p class="small quiet">${e.note}</p>`:``}
      </li>`)}
  </ul>`}var zc=o`
  .citation { padding: 0.5em 0; border-top: 1px solid #e4e8ed; break-inside: avoid; }
`,Bc=[[`rest`,`没有达到的`],[`hit`,`达到的`],[`of`,`全部应计的`]],Vc={listed:()=>[[``,`所列的`,{}]],excluded:()=>[[``,`不计入的`,{only:`excluded`}]],base:()=>[[``,`计入的`,{only:`base`}]],blanks:()=>[[``,`空白点`,{only:`blank`}]],rate:({rate:e})=>Bc.map(([t,n])=>[t,n,{rate:e,part:t}]),form:({form:e,line:t,column:n})=>[[``,`这一格的`,{form:e,line:t,column:n}]]},Hc=new WeakMap,Uc=new WeakSet,Wc=class extends z{constructor(...e){super(...e),h(this,Uc),g(this,Hc,{figure:null,lists:[]})}render(){let{figure:e}=this,t=_(Uc,this,Gc).call(this,e);if(t.length===0)return``;let[n,r,i]=t.find(([e])=>e===this.part)||t[0];return p`
      <h3>${r}单位</h3>
      ${t.length>1?p`<p class="no-print"><label>名单 <select @change=${({target:e})=>this.part=e.value}>
            ${t.map(([e,t])=>p`<option value=${e} .selected=${e===n}>${t}</option>`)}
          </select></label></p>`:``}
      <lianjian-unit-list narrow .session=${this.session} .query=${i}></lianjian-unit-list>
    `}};function Gc(e){if(y(Hc,this).figure!==e){let t=e&&e.figure!==`regional`&&Object.prototype.hasOwnProperty.call(Vc,e.figure)?Vc[e.figure]:()=>[],{path:n,where:r}=e||{},i={...n?{path:n}:{},...r?{where:r}:{}};v(Hc,this,{figure:e,lists:t(e).map(([e,t,n])=>[e,t,{...i,...n}])})}return y(Hc,this).lists}S(Wc,`properties`,{figure:{attribute:!1},part:{state:!0}}),S(Wc,`styles`,[R,o`h3 { margin: 1em 0 0.4em; }`]),B(`lianjian-behind`,Wc);var Kc=new WeakMap,Z=new WeakSet,qc=class extends z{constructor(...e){super(...e),h(this,Z),g(this,Kc,null)}render(){let{drawer:e}=this.session;return p`<dialog aria-labelledby="title" @cancel=${_(Z,this,Yc)} @click=${_(Z,this,Xc)}>
      ${e?p`<div class="head">
              <h2 id="title" tabindex="-1">${_(Z,this,Qc).call(this,e)}</h2>
              <button @click=${()=>this.session.close()}>关闭</button>
            </div>
            <div class="body">${_(Z,this,$c).call(this,e)}</div>`:``}
    </dialog>`}updated(){let{drawer:e}=this.session;if(e===y(Kc,this))return;let t=y(Kc,this);v(Kc,this,e);let n=this.renderRoot.querySelector(`dialog`);e?(n.open||n.showModal(),this.renderRoot.querySelector(`h2`).focus(),e.figure&&_(Z,this,Jc).call(this,e)):(n.open&&n.close(),t.opener&&!this.session.book&&t.opener.focus())}};async function Jc(e){this.explanation=null,this.failed=``;try{let t=await this.session.explain(e.figure);this.session.drawer===e&&(this.explanation=t)}catch(e){this.failed=e.message}}function Yc(e){e.preventDefault(),this.session.close()}function Xc(e){e.target.localName===`dialog`&&this.session.close()}function Zc(e){return this.session.catalog.rules.find(t=>t.code===e)}function Qc({finding:e}){return e?_(Z,this,Zc).call(this,e.rule).title:this.explanation?this.explanation.title:`这个数怎么来的`}function $c({figure:e,finding:t}){if(t)return _(Z,this,rl).call(this,t);if(this.failed)return p`<p class="error">没有取到说明：${this.failed}</p>`;if(!this.explanation)return p`<p class="quiet">正在取说明……</p>`;let{value:n,steps:r,basis:i}=this.explanation;return p`
      ${_(Z,this,el).call(this,e,n)}
      <lianjian-behind .session=${this.session} .figure=${e}></lianjian-behind>
      <h3>怎么来的</h3>
      <ol class="steps">${ll(r).map(e=>_(Z,this,tl).call(this,e,r.length<=dl))}</ol>
      ${_(Z,this,al).call(this,i)}
      ${_(Z,this,il).call(this,sl(e,r,this.session))}
    `}function el({figure:e,org:t,duty:n,period:r},i){if(e!==`duty`)return p`<p class="value">${i}</p>`;let{status:a,note:o}=ol(this.session,{org:t,duty:n,period:r});return p`<p class="state"><span class=${`light ${a}`}>${Da(a)} ${Jn[a]}</span> ${o}</p>`}function tl(e,t){let n=p`<span class="line"><span>${e.text}</span>${e.value?p`<strong>${e.value}</strong>`:``}</span>`,r=e.parts.length>0?p`<ol>${e.parts.map(e=>_(Z,this,tl).call(this,e,t))}</ol>`:``;return e.depth===0||r===``?p`<li class="step">${n} ${_(Z,this,nl).call(this,e)} ${r}</li>`:p`<li class="step"><details ?open=${t}><summary>${n}</summary>${_(Z,this,nl).call(this,e)} ${r}</details></li>`}function nl({at:e,rejected:t}){return p`${ul(e)}
      ${t.length>0?p`<ul class="rejected">
            ${t.map(e=>p`<li><span class="mark">不计</span>${e.why} <span class="cell">${M(e.at)}</span></li>`)}
          </ul>`:``}`}function rl({severity:e,org:t,message:n,at:r,because:i,basis:a,fix:o,rule:s}){let c=this.session.catalog.articles.filter(e=>a.includes(e.id));return p`
      <p class="message"><span class=${`badge ${e}`}>${A[e]}</span> ${t?p`<strong>${t}</strong> `:``}${n}</p>
      ${r.length>0?p`<h3>在哪里</h3>${ul(r)}`:``}
      ${i.length>0?p`<h3>为什么</h3>
            <ul class="plain">${i.map(e=>p`<li>${e.note} <span class="cell">${M(e.at)}</span></li>`)}</ul>`:``}
      ${o?p`<h3>建议改法</h3>
            <lianjian-edits .session=${this.session} .fix=${o}></lianjian-edits>`:``}
      ${_(Z,this,al).call(this,c)}
      ${_(Z,this,il).call(this,[s])}
    `}function il(e){return e.length===0?``:p`<h3>规则说明</h3>
      <ul class="rules">${e.map(e=>p`<li>
        <button class="link" @click=${()=>this.session.openRules(e)}>${e} ${_(Z,this,Zc).call(this,e).title}</button>
      </li>`)}</ul>`}function al(e){return e.length===0?``:p`<h3>依据</h3>${Rc(e)}`}S(qc,`properties`,{explanation:{state:!0},failed:{state:!0}}),S(qc,`styles`,[R,ka,zc,Tr,o`
      dialog { position: fixed; top: 0; right: 0; bottom: 0; left: auto; width: 38em; max-width: 100%; height: 100%; max-height: 100%; margin: 0; padding: 0; border: 0; border-left: 1px solid #c9d1da; background: #fff; color: inherit; overflow: auto; }
      dialog::backdrop { background: rgba(20, 30, 45, 0.35); }
      .head { position: sticky; top: 0; z-index: 1; display: grid; grid-template-columns: 1fr auto; grid-gap: 1em; align-items: start; padding: 1em 1.4em; background: #fff; border-bottom: 1px solid #d5dae1; }
      .body { padding: 0 1.4em 2em; }
      h3 { margin-top: 1.2em; margin-bottom: 0.4em; }
      .value { margin-top: 0.6em; font-size: 1.9em; font-weight: 700; color: #1f4e79; line-height: 1.3; }
      .message { margin-top: 1em; }
      .state { margin-top: 0.8em; }
      .state .light { display: inline-block; margin-right: 0.6em; padding: 0.1em 0.7em; border-radius: 4px; font-size: 1.3em; font-weight: 700; }
      .step { padding: 0.4em 0; border-top: 1px solid #e4e8ed; }
      .step ol { margin-top: 0.4em; padding-left: 1.1em; }
      .step ol > .step:last-child { padding-bottom: 0; }
      .step summary { position: relative; display: block; padding-left: 1.1em; color: inherit; }
      .step summary::-webkit-details-marker { display: none; }
      .step summary::before { content: "▸"; position: absolute; left: 0; color: #1a5694; }
      .step [open] > summary::before { content: "▾"; }
      .line { display: flex; justify-content: space-between; }
      .line strong { margin-left: 1em; white-space: nowrap; }
      .rejected { margin-top: 0.2em; padding: 0.3em 0.7em; background: #fff8e8; border-radius: 4px; font-size: 0.94em; }
      .rules li { padding: 0.15em 0; }
      .mark { margin-right: 0.5em; color: #7a4b00; font-weight: 600; }
    `]);function ol({assessment:e},{org:t,duty:n,period:r}){return e.duties.find(e=>e.org===t&&e.duty===n&&e.period===r)}function sl(e,t,n){let{assessment:r,catalog:i}=n;if(e.figure===`duty`)return[ol(n,e).rule];if(e.figure!==`score`)return[];let a=r.duties.filter(t=>t.org===e.org),o=new Set(t.filter(e=>/问题/.test(e.text)).flatMap(e=>e.at.map(M))),s=i.duties.filter(({duty:e,title:n,rule:r})=>a.some(t=>t.duty===e&&t.rule===r)&&t.some(({text:e})=>e.replace(cl,``)===n)),c=[...r.findings,...r.waived.map(e=>e.finding)].filter(t=>t.org===e.org&&t.severity!==`hint`&&t.at.some(e=>o.has(M(e))));return[...new Set([...s,...c].map(e=>e.rule))]}var cl=/^\d{4}年(第[一二三四]季度|[上下]半年|\d+月)?/;function ll(e){let t=[],n=[];for(let r of e){let e={...r,parts:[]};n.length=Math.min(r.depth,n.length),(n.length>0?n[n.length-1].parts:t).push(e),n.push(e)}return t}function ul(e){if(e.length===0)return``;let t=e=>p`<ul class="cells">${e.map(e=>p`<li class="cell">${M(e)}</li>`)}</ul>`;return e.length<=dl?t(e):p`${t(e.slice(0,dl))}<details><summary class="small">还有 ${e.length-dl} 处</summary>${t(e.slice(dl))}</details>`}var dl=20;B(`lianjian-drawer`,qc);function fl(e,t){return hl(e).map((e,n)=>p`<section class="example">
      <h5>例 ${n+1} <span class=${`badge ${e.found.length>0?`bad`:`fine`}`}>${e.found.length>0?`有问题`:`没有问题`}</span></h5>
      ${e.said.map(e=>p`<p class="small quiet">${e}</p>`)}
      ${e.settings.map(e=>p`<p class="small quiet">${xl(e,t)}</p>`)}
      ${e.tables.map((t,n)=>yl(t,e,n+1))}
      <p>${e.found.length>0?pl(e,t):`照此填写，没有问题。`}</p>
    </section>`)}function pl({found:e,tables:t},n){let r=e.map(e=>ml(e.mark,n)),i=r.every(e=>e===r[0]),a=e.map((e,n)=>`${bl(e,t)}${i?``:`（${r[n]}）`}`).join(`；`);return`查出 ${e.length} 处${i?`（${r[0]}）`:``}：${a}。`}function ml(e,{severity:t}){return e===`!`?A.error:e===`?`?t===`error`?`不作“${A.error}”`:A.hint:A[t]}function hl(e){let t=[],n=gl(),r=null;for(let i of e.split(/\r?\n/))r&&!i.startsWith("```")?r.lines.push(i):r?(r.csv?n.tables.push(r.lines.filter(e=>e.trim()!==``).map(vl)):n.settings.push(r.lines.join(`
`)),r=null):i.startsWith("```")?r={csv:i.includes(`csv`),lines:[]}:i.startsWith(`→`)?(n.found=[...i.matchAll(/([A-Z]+\d+)([?!]?) (?:表(\d+)!)?([A-Z]+)(\d+)/g)].map(([,,e,t,n,r])=>({mark:e,number:Number(t||1),column:_l(n),row:Number(r)})),t.push(n),n=gl()):i.trim()!==``&&n.said.push(i.trim().replace(/考核期 ([\dHQ-]+)/,(e,t)=>`考核期 ${E(t)}`));return t}function gl(){return{said:[],settings:[],tables:[],found:[]}}function _l(e){return[...e].reduce((e,t)=>e*26+t.charCodeAt(0)-64,0)-1}function vl(e){let t=[];for(let[,n,r]of e.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g))t.push(n===void 0?r:n.replace(/""/g,`"`));return t}function yl(e,{found:t,tables:n},r){let[i,...a]=e,o=(e,n)=>t.some(t=>t.number===r&&t.row===e&&t.column===n);return p`<div class="scroll"><table class="sheet">
    ${n.length>1?p`<caption>表 ${r}</caption>`:``}
    <thead><tr><th class="row-number"><span class="hidden-text">行</span></th>${i.map(e=>p`<th scope="col">${e}</th>`)}</tr></thead>
    <tbody>${a.map((e,t)=>p`<tr>
      <th class="row-number" scope="row">${t+2}</th>
      ${i.map((n,r)=>o(t+2,r)?p`<td class="found">${e[r]} <span class="cross">✗<span class="hidden-text">这一格有问题</span></span></td>`:p`<td>${e[r]}</td>`)}
    </tr>`)}</tbody>
  </table></div>`}function bl({number:e,row:t,column:n},r){let i=((r[e-1]||[])[0]||[])[n];return`${r.length>1?`表 ${e} `:``}第 ${t} 行${i?`「${i}」`:``}`}function xl(e,t){let{rules:n,period:r,coverage:i}=JSON.parse(e);if(i){let[{base:e,rates:t}]=i,{hit:n,of:a}=t.organized||{hit:0,of:0};return`上期（${E(r)}）：实体运营 ${e} 家，组织覆盖 ${n}/${a}。`}let{off:a,limits:o}=n&&n[t.code]||{},s=Object.keys(o||{}).map(e=>{let n=t.limits.find(t=>t.name===e);return`${n?n.title:e}设为 ${o[e]}`});return a===!1&&s.unshift(`打开这一项`),`规则包里：${s.length>0?s.join(`，`):`改过设置`}。`}var Sl=o`
  .example { margin-bottom: 1em; break-inside: avoid; }
  h5 { margin: 0 0 0.3em; font-size: 1em; }
  .example .scroll { width: fit-content; max-width: 100%; margin: 0.2em 0 0.4em; }
  .sheet { width: auto; font-size: 0.875em; }
  .sheet caption { padding: 0.2em 0.7em; text-align: left; color: #57606a; }
  .sheet th, .sheet td { border-right: 1px solid #e4e8ed; white-space: nowrap; }
  .sheet thead th { position: static; }
  .sheet .row-number { width: 2.4em; background: #f5f6f8; color: #57606a; font-weight: 400; text-align: center; }
  .sheet .found { background: #ffe1e1; box-shadow: inset 0 0 0 2px #a3001b; font-weight: 600; }
  .cross { color: #a3001b; }
  .badge.bad { color: #a3001b; background: #ffe1e1; font-weight: 400; }
  .badge.fine { color: #00603b; background: #e3f4ea; font-weight: 400; }
  @media print {
    .sheet th, .sheet td { border: 1px solid #999; white-space: normal; }
  }
`,Cl=new WeakMap,Q=new WeakSet,wl=class extends z{constructor(){super(),h(this,Q),g(this,Cl,null),this.text=``,this.all=!1}render(){let{book:e,catalog:t}=this.session;if(!e||!t)return``;let n=t.rules.findIndex(t=>t.code===e.code);return this.all?p`<h2>规则说明（共 ${t.rules.length} 条）</h2>${t.rules.map(e=>_(Q,this,Ol).call(this,e))}`:p`
      <div class="row bar no-print">
        <button class="primary" @click=${()=>this.session.closeRules()}>‹ ${e.back}</button>
        ${n>=0?p`<button @click=${()=>this.session.openRules()}>全部规则</button>`:``}
        ${n>0?p`<button @click=${()=>_(Q,this,Tl).call(this,n-1)}>上一条</button>`:``}
        ${n>=0&&n<t.rules.length-1?p`<button @click=${()=>_(Q,this,Tl).call(this,n+1)}>下一条</button>`:``}
        ${n>=0?p`<button @click=${()=>window.print()}>打印这一条</button>`:``}
        <button @click=${()=>this.print()}>打印全部规则</button>
      </div>
      ${n>=0?_(Q,this,Ol).call(this,t.rules[n]):_(Q,this,El).call(this,t.rules)}
    `}updated(){let{book:e,catalog:t}=this.session,n=e&&t?e.code:null;if(n===y(Cl,this))return;v(Cl,this,n);let r=this.renderRoot.querySelector(`h2`);r&&(r.focus({preventScroll:!0}),this.getBoundingClientRect().top<0&&this.scrollIntoView())}async print(){this.all=!0,await this.updateComplete;try{window.print()}finally{this.all=!1}}};function Tl(e){this.session.openRules(this.session.catalog.rules[e].code)}function El(e){let{code:t}=this.session.book,n=this.text.trim().toLowerCase().split(/\s+/).filter(Boolean),r=e.filter(e=>{let t=`${e.code} ${e.title} ${A[e.severity]} ${e.docs}`.toLowerCase();return n.every(e=>t.includes(e))});return p`<section class="card">
      <h2 tabindex="-1">规则说明</h2>
      ${t?p`<p class="warning">没有编号为 ${t} 的规则。</p>`:``}
      <p class="quiet">查什么、依据哪一条、怎么改，每条规则都写明。依据是党内法规的，引原文；是地方做法或者本工具默认的，也写明，可以在规则包里改。</p>
      <form class="row" role="search" @submit=${e=>e.preventDefault()}>
        <label class="find">查找 <input type="search" placeholder="编号、名称或者说明里的字，如 MTG02、换届" .value=${this.text} @input=${e=>this.text=e.target.value} /></label>
        <span role="status">${n.length>0?`找到 ${r.length} 条`:`共 ${e.length} 条`}</span>
      </form>
      ${r.length===0?p`<p>没有找到，请换个词再查。</p>`:``}
      ${Object.keys(Zn).map(e=>_(Q,this,Dl).call(this,e,r.filter(t=>jl(t)===e)))}
    </section>`}function Dl(e,t){return t.length===0?``:p`<section aria-labelledby=${`area-${e}`}>
      <h3 id=${`area-${e}`}>${Zn[e]} <span class="quiet small">${t.length} 条</span></h3>
      <ul class="index">${t.map(e=>p`<li>
        <span class="code">${e.code}</span>
        <button class="link" @click=${()=>this.session.openRules(e.code)}>${e.title}</button>
        <span class=${`badge level ${e.severity}`}>${A[e.severity]}</span>
      </li>`)}</ul>
    </section>`}function Ol(e){let{articles:t}=this.session.catalog,{"":n,依据:r,示例:i,怎么改:a}=xr(e.docs);return p`<article class="card" aria-labelledby=${e.code}>
      <h2 id=${e.code} tabindex="-1">${e.title}</h2>
      <p class="row about">
        <span>编号 <strong>${e.code}</strong></span>
        <span>${Zn[jl(e)]}</span>
        <span><span class=${`badge level ${e.severity}`}>${A[e.severity]}</span> ${Yn[e.severity]}</span>
        ${this.all?``:_(Q,this,kl).call(this,e.code)}
      </p>
      <h3>查什么</h3>
      ${Sr(n)}
      <h3>依据</h3>
      ${Rc(t.filter(t=>e.basis.includes(t.id)))}
      ${Sr(Ml(r))}
      ${e.limits.length>0?_(Q,this,Al).call(this,e.limits):``}
      <h3>示例</h3>
      ${fl(i,e)}
      <h3>怎么改</h3>
      ${Sr(a)}
    </article>`}function kl(e){let{assessment:t}=this.session;if(!t)return``;let n=t.findings.filter(t=>t.rule===e).length;return n===0?p`<span class="good no-print">本次没有查出</span>`:p`<button class="link no-print" @click=${()=>this.session.showFindings({rule:e})}>本次查出 ${n} 条，去看看</button>`}function Al(e){return p`<h3>参数</h3>
      <p class="small quiet">这些数是地方做法／本工具默认，不是法规条文，可以在规则包里改。</p>
      <div class="scroll fit"><table>
        <thead><tr><th scope="col">参数</th><th class="number" scope="col">一般取</th><th scope="col">可改为</th><th scope="col">规则包里的名称</th></tr></thead>
        <tbody>${e.map(e=>p`<tr>
          <td>${e.title}</td><td class="number">${e.value}</td><td class="nowrap">${e.least}～${e.most}</td><td><code>${e.name}</code></td>
        </tr>`)}</tbody>
      </table></div>`}S(wl,`properties`,{text:{state:!0},all:{state:!0}}),S(wl,`styles`,[R,zc,Sl,Tr,o`
      .bar { margin-bottom: 0.6em; }
      article > h3 { margin: 1.1em 0 0.4em; }
      article > p, article > ul { margin-bottom: 0.4em; }
      .about > * { margin: 0.2em 1.4em 0.2em 0; }
      form { margin: 0.6em 0; }
      .find { flex: 1 1 18em; display: flex; align-items: center; white-space: nowrap; }
      .find input { flex: 1; min-width: 0; margin-left: 0.5em; }
      h3[id] { margin: 1em 0 0.2em; padding-bottom: 0.2em; border-bottom: 2px solid #cfe0ef; color: #1f4e79; }
      .index { columns: 2; column-gap: 2.4em; }
      .index li { display: flex; align-items: baseline; padding: 0.3em 0; border-bottom: 1px solid #e4e8ed; break-inside: avoid; }
      .index .code { flex: none; width: 4.6em; color: #57606a; font-size: 0.94em; }
      .index .link { flex: 1; min-width: 0; text-align: left; }
      .index .badge { margin-left: 0.6em; }
      .fit { width: fit-content; max-width: 100%; }
      @media (max-width: 60em) {
        .index { columns: 1; }
      }
      @media print {
        article.card { padding: 0 0 1em; border: 0; border-bottom: 1px solid #999; border-radius: 0; }
      }
    `]);function jl({code:e}){return e.replace(/\d+$/,``)}function Ml(e){return e.split(`
`).filter(e=>!/^(>|——)/.test(e)).join(`
`)}B(`lianjian-rules`,wl);var Nl=[[`normal`,`标准`],[`large`,`大字`],[`huge`,`特大`]],Pl=new WeakMap,Fl=new WeakMap,Il=new WeakSet,Ll=class extends z{constructor(){super(),h(this,Il),g(this,Pl,1),g(this,Fl,({detail:{opener:e,scroll:t}})=>{this.updateComplete.then(()=>{e&&e.focus({preventScroll:!0}),window.scrollTo(0,t)})}),this.size=`normal`}connectedCallback(){super.connectedCallback(),this.session.addEventListener(`return`,y(Fl,this))}disconnectedCallback(){super.disconnectedCallback(),this.session.removeEventListener(`return`,y(Fl,this))}async updated(){let{step:e}=this.session;if(e===y(Pl,this))return;v(Pl,this,e);let t=this.renderRoot.querySelector(`[data-step="${e}"] > *`);await t.updateComplete;let n=t.renderRoot.querySelector(`h2`);n&&n.focus({preventScroll:!0}),this.getBoundingClientRect().top<0&&this.scrollIntoView()}render(){let{session:e}=this,t=!!e.book;return p`
      <header class="bar no-print">
        <div class="wide">
          <div class="name"><strong>联建</strong><span>区域化党建自查</span></div>
          <button class="book" aria-pressed=${t} @click=${t=>e.openRules(``,t.currentTarget)}>规则说明</button>
          <div class="sizes" role="group" aria-label="字号">
            ${Nl.map(([e,t])=>p`<button aria-pressed=${this.size===e} @click=${()=>this.size=e}>${t}</button>`)}
          </div>
        </div>
      </header>
      <div class="promise no-print"><div class="wide">文件只在本机处理，不上传、不联网。</div></div>
      <nav class="wide no-print" aria-label="步骤">
        <ol class="steps">${_r.map((e,t)=>_(Il,this,Rl).call(this,t+1,e))}</ol>
      </nav>
      <main class="wide">
        <div role="status" class="no-print">${_(Il,this,zl).call(this)}</div>
        <div data-step="1" ?hidden=${t||e.step!==1}><lianjian-choose .session=${e}></lianjian-choose></div>
        <div data-step="2" ?hidden=${t||e.step!==2}><lianjian-check .session=${e}></lianjian-check></div>
        <div data-step="3" ?hidden=${t||e.step!==3} class=${t?``:`printed`}><lianjian-result .session=${e}></lianjian-result></div>
        <div data-step="4" ?hidden=${t||e.step!==4} class="no-print"><lianjian-report .session=${e}></lianjian-report></div>
        <lianjian-rules ?hidden=${!t} .session=${e}></lianjian-rules>
      </main>
      <lianjian-drawer class="no-print" .session=${e}></lianjian-drawer>
    `}};function Rl(e,t){let{session:n}=this,r=n.readings.length>0,i=e===1||r&&n.readings.some(e=>!e.refused);return p`<li class=${e<n.step?`done`:``}>
      <button
        aria-current=${n.step===e&&!n.book?`step`:`false`}
        ?disabled=${!i||!!n.busy}
        @click=${()=>n.go(e)}
      ><span class="digit">${e}</span><span>${t}</span></button>
    </li>`}function zl(){let{busy:e,notice:t,catalog:n}=this.session;if(e){let{done:t,total:n,name:r,verb:i}=e;return p`<div class="card progress">
        <span class="what">${i}${n>0?` ${t+1}/${n}：${r}`:`……`}</span>
        ${n>0?p`<progress max=${n} .value=${t}></progress>`:p`<progress></progress>`}
        <button @click=${()=>this.session.stop()}>取消</button>
      </div>`}return t?p`<div class="card notice">${t}</div>`:n?``:p`<p class="quiet">正在打开……</p>`}S(Ll,`properties`,{size:{reflect:!0}}),S(Ll,`styles`,[R,o`
      :host { font-size: 16px; min-height: 100vh; background: #f5f6f8; padding-bottom: 2em; }
      :host([size="large"]) { font-size: 18px; }
      :host([size="huge"]) { font-size: 21px; }
      .wide { max-width: 78em; margin: 0 auto; padding: 0 1.25em; }
      .bar { background: #b3131a; color: #fff; }
      .bar .wide { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; min-height: 3.5em; }
      .name strong { font-size: 1.5em; letter-spacing: 0.1em; margin-right: 0.5em; }
      .name span { font-size: 1.15em; }
      .book { margin-left: auto; margin-right: 1.2em; min-height: 1.9em; padding: 0 0.9em; border-color: rgba(255, 255, 255, 0.55); background: transparent; color: #fff; }
      .bar button:hover { background: #8f1016; }
      .book[aria-pressed="true"], .book[aria-pressed="true"]:hover { background: #fff; color: #8f1016; }
      .sizes button { min-height: 1.9em; padding: 0 0.7em; border-color: rgba(255, 255, 255, 0.55); background: transparent; color: #fff; border-radius: 0; margin-left: -1px; }
      .sizes button:first-child { border-radius: 4px 0 0 4px; }
      .sizes button:last-child { border-radius: 0 4px 4px 0; }
      .sizes button[aria-pressed="true"] { background: #fff; color: #8f1016; }
      .promise { background: #fff; border-bottom: 1px solid #d5dae1; color: #57606a; }
      .promise .wide { padding-top: 0.3em; padding-bottom: 0.3em; }
      .steps { display: grid; grid-template-columns: repeat(4, 1fr); margin: 1em 0; background: #fff; border: 1px solid #d5dae1; border-radius: 6px; overflow: hidden; }
      .steps li + li { border-left: 1px solid #e4e8ed; }
      .steps button { display: flex; align-items: center; justify-content: center; width: 100%; min-height: 3.1em; border: 0; border-bottom: 3px solid transparent; border-radius: 0; background: none; }
      .steps button:hover { background: #f3f7fb; }
      .steps button:focus { outline-offset: -4px; }
      .steps button:disabled { color: #8b949e; }
      .digit { flex: none; width: 1.7em; height: 1.7em; line-height: 1.7em; margin-right: 0.6em; border-radius: 50%; background: #e4e8ed; text-align: center; }
      .done .digit { background: #cfe0ef; color: #1f4e79; }
      .steps [aria-current="step"] { border-bottom-color: #1f4e79; font-weight: 600; color: #1f4e79; }
      .steps [aria-current="step"] .digit { background: #1f4e79; color: #fff; }
      .progress { display: flex; flex-wrap: wrap; align-items: center; }
      .progress > * { margin: 0.2em 0.5em 0.2em 0; }
      .progress .what { flex: 1 1 14em; overflow-wrap: anywhere; }
      progress { flex: 2 1 10em; height: 0.9em; }
      .notice { border-left: 4px solid #f0a500; }
      @media (max-width: 40em) {
        .name { flex: 1 1 100%; }
        .bar .wide { padding-top: 0.4em; padding-bottom: 0.5em; }
        .book { margin-left: 0; }
        .steps { grid-template-columns: 1fr 1fr; }
        .steps button { justify-content: flex-start; min-height: 2.6em; }
        .wide { padding: 0 0.75em; }
      }
      @media print {
        :host { background: none; font-size: 12px; padding: 0; }
        .wide { max-width: none; padding: 0; }
        .printed { display: block !important; }
      }
    `]),B(`lianjian-shell`,Ll);var Bl=o`:host { display: block; }`,$=new WeakMap,Vl=new WeakMap,Hl=new WeakMap,Ul=new WeakSet,Wl=class extends HTMLElement{constructor(){super(),h(this,Ul),g(this,$,new or(this.constructor.assets)),g(this,Vl,!1),g(this,Hl,!1);let e=this.attachShadow({mode:`open`});s(e,[Bl]);let t=document.createElement(`lianjian-shell`);t.session=y($,this),e.append(t),y($,this).addEventListener(`change`,()=>_(Ul,this,Gl).call(this)),y($,this).addEventListener(`tell`,({detail:{name:e,detail:t}})=>{v(Hl,this,e===`error`),this.dispatchEvent(new CustomEvent(`lianjian-${e}`,{detail:t,bubbles:!0,composed:!0}))})}connectedCallback(){y(Vl,this)||(v(Vl,this,!0),this.dataset.state=`starting`,y($,this).start())}attributeChangedCallback(e,t,n){n!==null&&n!==t&&y($,this).configure({[e===`as-of`?`asOf`:e]:n})}get readings(){return y($,this).readings}get assessment(){return y($,this).assessment}load(e){return y($,this).load(e)}sample(){return y($,this).sample()}async assess(){return await y($,this).go(3),this.assessment}rules(e=``){y($,this).openRules(e)}closeRules(){y($,this).closeRules()}render(e){return y($,this).render(e)}};function Gl(){let{assessment:e,busy:t,catalog:n}=y($,this);e?this.dataset.seal=e.seal:delete this.dataset.seal,y(Hl,this)&&!t?this.dataset.state=`error`:t?this.dataset.state=`busy`:e?this.dataset.state=`result`:this.dataset.state=n?`ready`:`starting`}S(Wl,`observedAttributes`,[`policy`,`period`,`as-of`]),S(Wl,`assets`,null);var Kl=e=>new URL(e,import.meta.url).href;Wl.assets={worker:()=>new Worker(Kl(`lianjian-worker.js`)),wasm:()=>Kl(`lianjian_bg.wasm`),hasSample:!0,sample:async()=>{let{default:e}=await import(Kl(`lianjian-sample.js`));return e.map(({name:e,base64:t})=>({name:e,bytes:yn(t)}))}},B(`lianjian-kit`,Wl);export{Wl as LianjianKit};
