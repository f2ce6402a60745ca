var e=globalThis,t=e.ShadowRoot&&(e.ShadyCSS===void 0||e.ShadyCSS.nativeShadow)&&`adoptedStyleSheets`in Document.prototype&&`replace`in CSSStyleSheet.prototype,n=Symbol(),r=new WeakMap,i=class{constructor(e,t,r){if(this._$cssResult$=!0,r!==n)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=e,this.t=t}get styleSheet(){let e=this.o,n=this.t;if(t&&e===void 0){let t=n!==void 0&&n.length===1;t&&(e=r.get(n)),e===void 0&&((this.o=e=new CSSStyleSheet).replaceSync(this.cssText),t&&r.set(n,e))}return e}toString(){return this.cssText}},a=e=>new i(typeof e==`string`?e:e+``,void 0,n),o=(e,...t)=>new i(e.length===1?e[0]:t.reduce((t,n,r)=>t+(e=>{if(!0===e._$cssResult$)return e.cssText;if(typeof e==`number`)return e;throw Error(`Value passed to 'css' function must be a 'css' function result: `+e+`. Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.`)})(n)+e[r+1],e[0]),e,n),s=(n,r)=>{if(t)n.adoptedStyleSheets=r.map(e=>e instanceof CSSStyleSheet?e:e.styleSheet);else for(let t of r){let r=document.createElement(`style`),i=e.litNonce;i!==void 0&&r.setAttribute(`nonce`,i),r.textContent=t.cssText,n.appendChild(r)}},c=t?e=>e:e=>e instanceof CSSStyleSheet?(e=>{let t=``;for(let n of e.cssRules)t+=n.cssText;return a(t)})(e):e,l,u,{is:ee,defineProperty:te,getOwnPropertyDescriptor:ne,getOwnPropertyNames:re,getOwnPropertySymbols:ie,getPrototypeOf:ae}=Object,d=globalThis,oe=d.trustedTypes,se=oe?oe.emptyScript:``,ce=d.reactiveElementPolyfillSupport,le=(e,t)=>e,ue={toAttribute(e,t){switch(t){case Boolean:e=e?se:null;break;case Object:case Array:e=e==null?e:JSON.stringify(e)}return e},fromAttribute(e,t){let n=e;switch(t){case Boolean:n=e!==null;break;case Number:n=e===null?null:Number(e);break;case Object:case Array:try{n=JSON.parse(e)}catch{n=null}}return n}},de=(e,t)=>!ee(e,t),fe={attribute:!0,type:String,converter:ue,reflect:!1,useDefault:!1,hasChanged:de};(l=Symbol).metadata!=null||(l.metadata=Symbol(`metadata`)),d.litPropertyMetadata!=null||(d.litPropertyMetadata=new WeakMap);var pe=class extends HTMLElement{static addInitializer(e){var t;this._$Ei(),((t=this.l)==null?this.l=[]:t).push(e)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(e,t=fe){if(t.state&&(t.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(e)&&((t=Object.create(t)).wrapped=!0),this.elementProperties.set(e,t),!t.noAccessor){let n=Symbol(),r=this.getPropertyDescriptor(e,n,t);r!==void 0&&te(this.prototype,e,r)}}static getPropertyDescriptor(e,t,n){var r;let{get:i,set:a}=(r=ne(this.prototype,e))==null?{get(){return this[t]},set(e){this[t]=e}}:r;return{get:i,set(t){let r=i==null?void 0:i.call(this);a==null||a.call(this,t),this.requestUpdate(e,r,n)},configurable:!0,enumerable:!0}}static getPropertyOptions(e){var t;return(t=this.elementProperties.get(e))==null?fe:t}static _$Ei(){if(this.hasOwnProperty(le(`elementProperties`)))return;let e=ae(this);e.finalize(),e.l!==void 0&&(this.l=[...e.l]),this.elementProperties=new Map(e.elementProperties)}static finalize(){if(this.hasOwnProperty(le(`finalized`)))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(le(`properties`))){let e=this.properties,t=[...re(e),...ie(e)];for(let n of t)this.createProperty(n,e[n])}let e=this[Symbol.metadata];if(e!==null){let t=litPropertyMetadata.get(e);if(t!==void 0)for(let[e,n]of t)this.elementProperties.set(e,n)}this._$Eh=new Map;for(let[e,t]of this.elementProperties){let n=this._$Eu(e,t);n!==void 0&&this._$Eh.set(n,e)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(e){let t=[];if(Array.isArray(e)){let n=new Set(e.flat(1/0).reverse());for(let e of n)t.unshift(c(e))}else e!==void 0&&t.push(c(e));return t}static _$Eu(e,t){let n=t.attribute;return!1===n?void 0:typeof n==`string`?n:typeof e==`string`?e.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){var e;this._$ES=new Promise(e=>this.enableUpdating=e),this._$AL=new Map,this._$E_(),this.requestUpdate(),(e=this.constructor.l)==null||e.forEach(e=>e(this))}addController(e){var t,n;((t=this._$EO)==null?this._$EO=new Set:t).add(e),this.renderRoot!==void 0&&this.isConnected&&((n=e.hostConnected)==null||n.call(e))}removeController(e){var t;(t=this._$EO)==null||t.delete(e)}_$E_(){let e=new Map,t=this.constructor.elementProperties;for(let n of t.keys())this.hasOwnProperty(n)&&(e.set(n,this[n]),delete this[n]);e.size>0&&(this._$Ep=e)}createRenderRoot(){var e;let t=(e=this.shadowRoot)==null?this.attachShadow(this.constructor.shadowRootOptions):e;return s(t,this.constructor.elementStyles),t}connectedCallback(){var e;this.renderRoot!=null||(this.renderRoot=this.createRenderRoot()),this.enableUpdating(!0),(e=this._$EO)==null||e.forEach(e=>{var t;return(t=e.hostConnected)==null?void 0:t.call(e)})}enableUpdating(e){}disconnectedCallback(){var e;(e=this._$EO)==null||e.forEach(e=>{var t;return(t=e.hostDisconnected)==null?void 0:t.call(e)})}attributeChangedCallback(e,t,n){this._$AK(e,n)}_$ET(e,t){let n=this.constructor.elementProperties.get(e),r=this.constructor._$Eu(e,n);if(r!==void 0&&!0===n.reflect){var i;let a=(((i=n.converter)==null?void 0:i.toAttribute)===void 0?ue:n.converter).toAttribute(t,n.type);this._$Em=e,a==null?this.removeAttribute(r):this.setAttribute(r,a),this._$Em=null}}_$AK(e,t){let n=this.constructor,r=n._$Eh.get(e);if(r!==void 0&&this._$Em!==r){var i,a,o;let e=n.getPropertyOptions(r),s=typeof e.converter==`function`?{fromAttribute:e.converter}:((i=e.converter)==null?void 0:i.fromAttribute)===void 0?ue:e.converter;this._$Em=r;let c=s.fromAttribute(t,e.type);this[r]=(a=c==null?(o=this._$Ej)==null?void 0:o.get(r):c)==null?c:a,this._$Em=null}}requestUpdate(e,t,n,r=!1,i){if(e!==void 0){var a,o;let s=this.constructor;if(!1===r&&(i=this[e]),n!=null||(n=s.getPropertyOptions(e)),!(((a=n.hasChanged)==null?de:a)(i,t)||n.useDefault&&n.reflect&&i===((o=this._$Ej)==null?void 0:o.get(e))&&!this.hasAttribute(s._$Eu(e,n))))return;this.C(e,t,n)}!1===this.isUpdatePending&&(this._$ES=this._$EP())}C(e,t,{useDefault:n,reflect:r,wrapped:i},a){var o,s,c;n&&!((o=this._$Ej)==null?this._$Ej=new Map:o).has(e)&&(this._$Ej.set(e,(s=a==null?t:a)==null?this[e]:s),!0!==i||a!==void 0)||(this._$AL.has(e)||(this.hasUpdated||n||(t=void 0),this._$AL.set(e,t)),!0===r&&this._$Em!==e&&((c=this._$Eq)==null?this._$Eq=new Set:c).add(e))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(e){Promise.reject(e)}let e=this.scheduleUpdate();return e!=null&&await e,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot!=null||(this.renderRoot=this.createRenderRoot()),this._$Ep){for(let[e,t]of this._$Ep)this[e]=t;this._$Ep=void 0}let e=this.constructor.elementProperties;if(e.size>0)for(let[t,n]of e){let{wrapped:e}=n,r=this[t];!0!==e||this._$AL.has(t)||r===void 0||this.C(t,void 0,n,r)}}let e=!1,t=this._$AL;try{var n;e=this.shouldUpdate(t),e?(this.willUpdate(t),(n=this._$EO)==null||n.forEach(e=>{var t;return(t=e.hostUpdate)==null?void 0:t.call(e)}),this.update(t)):this._$EM()}catch(t){throw e=!1,this._$EM(),t}e&&this._$AE(t)}willUpdate(e){}_$AE(e){var t;(t=this._$EO)==null||t.forEach(e=>{var t;return(t=e.hostUpdated)==null?void 0:t.call(e)}),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(e)),this.updated(e)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(e){return!0}update(e){this._$Eq&&(this._$Eq=this._$Eq.forEach(e=>this._$ET(e,this[e]))),this._$EM()}updated(e){}firstUpdated(e){}};pe.elementStyles=[],pe.shadowRootOptions={mode:`open`},pe[le(`elementProperties`)]=new Map,pe[le(`finalized`)]=new Map,ce==null||ce({ReactiveElement:pe}),((u=d.reactiveElementVersions)==null?d.reactiveElementVersions=[]:u).push(`2.1.2`);var me,he=globalThis,ge=e=>e,_e=he.trustedTypes,ve=_e?_e.createPolicy(`lit-html`,{createHTML:e=>e}):void 0,ye=`$lit$`,f=`lit$${Math.random().toFixed(9).slice(2)}$`,be=`?`+f,xe=`<${be}>`,p=document,Se=()=>p.createComment(``),Ce=e=>e===null||typeof e!=`object`&&typeof e!=`function`,we=Array.isArray,Te=e=>we(e)||typeof(e==null?void 0:e[Symbol.iterator])==`function`,Ee=`[ 	
\f\r]`,De=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,Oe=/-->/g,ke=/>/g,m=RegExp(`>|${Ee}(?:([^\\s"'>=/]+)(${Ee}*=${Ee}*(?:[^ \t\n\f\r"'\`<>=]|("|')|))|$)`,`g`),Ae=/'/g,je=/"/g,Me=/^(?:script|style|textarea|title)$/i,Ne=e=>(t,...n)=>({_$litType$:e,strings:t,values:n}),h=Ne(1),g=Ne(2),Pe=Symbol.for(`lit-noChange`),_=Symbol.for(`lit-nothing`),Fe=new WeakMap,v=p.createTreeWalker(p,129);function Ie(e,t){if(!we(e)||!e.hasOwnProperty(`raw`))throw Error(`invalid template strings array`);return ve===void 0?t:ve.createHTML(t)}var Le=(e,t)=>{let n=e.length-1,r=[],i,a=t===2?`<svg>`:t===3?`<math>`:``,o=De;for(let t=0;t<n;t++){var s;let n=e[t],c,l,u=-1,ee=0;for(;ee<n.length&&(o.lastIndex=ee,l=o.exec(n),l!==null);)ee=o.lastIndex,o===De?l[1]===`!--`?o=Oe:l[1]===void 0?l[2]===void 0?l[3]!==void 0&&(o=m):(Me.test(l[2])&&(i=RegExp(`</`+l[2],`g`)),o=m):o=ke:o===m?l[0]===`>`?(o=(s=i)==null?De:s,u=-1):l[1]===void 0?u=-2:(u=o.lastIndex-l[2].length,c=l[1],o=l[3]===void 0?m:l[3]===`"`?je:Ae):o===je||o===Ae?o=m:o===Oe||o===ke?o=De:(o=m,i=void 0);let te=o===m&&e[t+1].startsWith(`/>`)?` `:``;a+=o===De?n+xe:u>=0?(r.push(c),n.slice(0,u)+ye+n.slice(u)+f+te):n+f+(u===-2?t:te)}return[Ie(e,a+(e[n]||`<?>`)+(t===2?`</svg>`:t===3?`</math>`:``)),r]},Re=class e{constructor({strings:t,_$litType$:n},r){let i;this.parts=[];let a=0,o=0,s=t.length-1,c=this.parts,[l,u]=Le(t,n);if(this.el=e.createElement(l,r),v.currentNode=this.el.content,n===2||n===3){let e=this.el.content.firstChild;e.replaceWith(...e.childNodes)}for(;(i=v.nextNode())!==null&&c.length<s;){if(i.nodeType===1){if(i.hasAttributes())for(let e of i.getAttributeNames())if(e.endsWith(ye)){let t=u[o++],n=i.getAttribute(e).split(f),r=/([.?@])?(.*)/.exec(t);c.push({type:1,index:a,name:r[2],strings:n,ctor:r[1]===`.`?Ue:r[1]===`?`?We:r[1]===`@`?Ge:He}),i.removeAttribute(e)}else e.startsWith(f)&&(c.push({type:6,index:a}),i.removeAttribute(e));if(Me.test(i.tagName)){let e=i.textContent.split(f),t=e.length-1;if(t>0){i.textContent=_e?_e.emptyScript:``;for(let n=0;n<t;n++)i.append(e[n],Se()),v.nextNode(),c.push({type:2,index:++a});i.append(e[t],Se())}}}else if(i.nodeType===8){if(i.data===be)c.push({type:2,index:a});else{let e=-1;for(;(e=i.data.indexOf(f,e+1))!==-1;)c.push({type:7,index:a}),e+=f.length-1}}a++}}static createElement(e,t){let n=p.createElement(`template`);return n.innerHTML=e,n}};function ze(e,t,n=e,r){var i,a,o;if(t===Pe)return t;let s=r===void 0?n._$Cl:(i=n._$Co)==null?void 0:i[r],c=Ce(t)?void 0:t._$litDirective$;return(s==null?void 0:s.constructor)!==c&&(s==null||(a=s._$AO)==null||a.call(s,!1),c===void 0?s=void 0:(s=new c(e),s._$AT(e,n,r)),r===void 0?n._$Cl=s:((o=n._$Co)==null?n._$Co=[]:o)[r]=s),s!==void 0&&(t=ze(e,s._$AS(e,t.values),s,r)),t}var Be=class{constructor(e,t){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=t}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){var t;let{el:{content:n},parts:r}=this._$AD,i=((t=e==null?void 0:e.creationScope)==null?p:t).importNode(n,!0);v.currentNode=i;let a=v.nextNode(),o=0,s=0,c=r[0];for(;c!==void 0;){if(o===c.index){let t;c.type===2?t=new Ve(a,a.nextSibling,this,e):c.type===1?t=new c.ctor(a,c.name,c.strings,this,e):c.type===6&&(t=new Ke(a,this,e)),this._$AV.push(t),c=r[++s]}o!==(c==null?void 0:c.index)&&(a=v.nextNode(),o++)}return v.currentNode=p,i}p(e){let t=0;for(let n of this._$AV)n!==void 0&&(n.strings===void 0?n._$AI(e[t]):(n._$AI(e,n,t),t+=n.strings.length-2)),t++}},Ve=class e{get _$AU(){var e,t;return(e=(t=this._$AM)==null?void 0:t._$AU)==null?this._$Cv:e}constructor(e,t,n,r){var i;this.type=2,this._$AH=_,this._$AN=void 0,this._$AA=e,this._$AB=t,this._$AM=n,this.options=r,this._$Cv=(i=r==null?void 0:r.isConnected)==null||i}get parentNode(){let e=this._$AA.parentNode,t=this._$AM;return t!==void 0&&(e==null?void 0:e.nodeType)===11&&(e=t.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,t=this){e=ze(this,e,t),Ce(e)?e===_||e==null||e===``?(this._$AH!==_&&this._$AR(),this._$AH=_):e!==this._$AH&&e!==Pe&&this._(e):e._$litType$===void 0?e.nodeType===void 0?Te(e)?this.k(e):this._(e):this.T(e):this.$(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==_&&Ce(this._$AH)?this._$AA.nextSibling.data=e:this.T(p.createTextNode(e)),this._$AH=e}$(e){var t;let{values:n,_$litType$:r}=e,i=typeof r==`number`?this._$AC(e):(r.el===void 0&&(r.el=Re.createElement(Ie(r.h,r.h[0]),this.options)),r);if(((t=this._$AH)==null?void 0:t._$AD)===i)this._$AH.p(n);else{let e=new Be(i,this),t=e.u(this.options);e.p(n),this.T(t),this._$AH=e}}_$AC(e){let t=Fe.get(e.strings);return t===void 0&&Fe.set(e.strings,t=new Re(e)),t}k(t){we(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,r,i=0;for(let a of t)i===n.length?n.push(r=new e(this.O(Se()),this.O(Se()),this,this.options)):r=n[i],r._$AI(a),i++;i<n.length&&(this._$AR(r&&r._$AB.nextSibling,i),n.length=i)}_$AR(e=this._$AA.nextSibling,t){var n;for((n=this._$AP)==null||n.call(this,!1,!0,t);e!==this._$AB;){let t=ge(e).nextSibling;ge(e).remove(),e=t}}setConnected(e){var t;this._$AM===void 0&&(this._$Cv=e,(t=this._$AP)==null||t.call(this,e))}},He=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,t,n,r,i){this.type=1,this._$AH=_,this._$AN=void 0,this.element=e,this.name=t,this._$AM=r,this.options=i,n.length>2||n[0]!==``||n[1]!==``?(this._$AH=Array(n.length-1).fill(new String),this.strings=n):this._$AH=_}_$AI(e,t=this,n,r){let i=this.strings,a=!1;if(i===void 0)e=ze(this,e,t,0),a=!Ce(e)||e!==this._$AH&&e!==Pe,a&&(this._$AH=e);else{var o;let r=e,s,c;for(e=i[0],s=0;s<i.length-1;s++)c=ze(this,r[n+s],t,s),c===Pe&&(c=this._$AH[s]),a||(a=!Ce(c)||c!==this._$AH[s]),c===_?e=_:e!==_&&(e+=((o=c)==null?``:o)+i[s+1]),this._$AH[s]=c}a&&!r&&this.j(e)}j(e){e===_?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e==null?``:e)}},Ue=class extends He{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===_?void 0:e}},We=class extends He{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==_)}},Ge=class extends He{constructor(e,t,n,r,i){super(e,t,n,r,i),this.type=5}_$AI(e,t=this){var n;if((e=(n=ze(this,e,t,0))==null?_:n)===Pe)return;let r=this._$AH,i=e===_&&r!==_||e.capture!==r.capture||e.once!==r.once||e.passive!==r.passive,a=e!==_&&(r===_||i);i&&this.element.removeEventListener(this.name,this,r),a&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){var t,n;typeof this._$AH==`function`?this._$AH.call((t=(n=this.options)==null?void 0:n.host)==null?this.element:t,e):this._$AH.handleEvent(e)}},Ke=class{constructor(e,t,n){this.element=e,this.type=6,this._$AN=void 0,this._$AM=t,this.options=n}get _$AU(){return this._$AM._$AU}_$AI(e){ze(this,e)}},qe=he.litHtmlPolyfillSupport;qe==null||qe(Re,Ve),((me=he.litHtmlVersions)==null?he.litHtmlVersions=[]:me).push(`3.3.3`);var Je=(e,t,n)=>{var r;let i=(r=n==null?void 0:n.renderBefore)==null?t:r,a=i._$litPart$;if(a===void 0){var o;let e=(o=n==null?void 0:n.renderBefore)==null?null:o;i._$litPart$=a=new Ve(t.insertBefore(Se(),e),e,void 0,n==null?{}:n)}return a._$AI(e),a},Ye,Xe,Ze=globalThis,Qe=class extends pe{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){var e;let t=super.createRenderRoot();return(e=this.renderOptions).renderBefore!=null||(e.renderBefore=t.firstChild),t}update(e){let t=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(e),this._$Do=Je(t,this.renderRoot,this.renderOptions)}connectedCallback(){var e;super.connectedCallback(),(e=this._$Do)==null||e.setConnected(!0)}disconnectedCallback(){var e;super.disconnectedCallback(),(e=this._$Do)==null||e.setConnected(!1)}render(){return Pe}};Qe._$litElement$=!0,Qe.finalized=!0,(Ye=Ze.litElementHydrateSupport)==null||Ye.call(Ze,{LitElement:Qe});var $e=Ze.litElementPolyfillSupport;$e==null||$e({LitElement:Qe}),((Xe=Ze.litElementVersions)==null?Ze.litElementVersions=[]:Xe).push(`4.2.2`);function et(e,t){if(t.has(e))throw TypeError(`Cannot initialize the same private elements twice on an object`)}function y(e,t){et(e,t),t.add(e)}function b(e,t,n){et(e,t),t.set(e,n)}function x(e,t,n){if(typeof e==`function`?e===t:e.has(t))return arguments.length<3?t:n;throw TypeError(`Private element is not present on this object`)}function S(e,t,n){return e.set(x(e,t),n),n}function C(e,t){return e.get(x(e,t))}var w=class extends Error{constructor(e){super(e),this.name=`Crash`}},tt=class extends Error{constructor(){super(`stopped`),this.name=`Stopped`}},nt=[`RuntimeError`,`RangeError`],rt=new WeakMap,it=new WeakMap,at=new WeakMap,ot=new WeakMap,st=new WeakSet,ct=class{constructor(e){y(this,st),b(this,rt,void 0),b(this,it,new Map),b(this,at,0),b(this,ot,null),S(rt,this,e),e.onmessage=({data:e})=>x(st,this,lt).call(this,e),e.onerror=e=>{e.preventDefault&&e.preventDefault(),this.fail(new w(e.message||`worker error`))}}get dead(){return C(ot,this)!==null}call(e,t=[],n=[]){var r,i;if(C(ot,this))return Promise.reject(C(ot,this));let a=(S(at,this,(r=C(at,this),i=r++,r)),i);return new Promise((r,i)=>{C(it,this).set(a,{resolve:r,reject:i}),C(rt,this).postMessage({id:a,call:e,args:t},n)})}fail(e){S(ot,this,e);let t=[...C(it,this).values()];C(it,this).clear();for(let{reject:n}of t)n(e)}};function lt({id:e,ok:t,error:n}){let r=C(it,this).get(e);r&&(n&&nt.includes(n.name)?this.fail(new w(n.message)):(C(it,this).delete(e),n?r.reject(Object.assign(Error(n.message),{name:n.name})):r.resolve(t)))}var ut=class extends Error{constructor(){super(`overlong`),this.name=`Overlong`}},dt=2**20,ft=128*dt;function pt(e){return Math.min(3e4,1e4+5e3*e/dt)}function mt(e){return Math.max(1,Math.min(3,(e||2)-1))}var ht=new WeakMap,gt=new WeakMap,_t=new WeakMap,T=new WeakMap,vt=new WeakMap,E=new WeakSet,yt=class{constructor({spawn:e,source:t=()=>null,limit:n=pt}){y(this,E),b(this,ht,void 0),b(this,gt,void 0),b(this,_t,void 0),b(this,T,[]),b(this,vt,new Set),S(ht,this,e),S(gt,this,t),S(_t,this,n)}get busy(){return C(vt,this).size>C(T,this).length}async read(e){let t=C(_t,this).call(this,e.length),n=x(E,this,bt).call(this)||await x(E,this,xt).call(this),r=setTimeout(()=>n.client.fail(new ut),t);try{let t=await n.client.call(`parse`,[e],[e.buffer]);return await n.client.call(`memory`)>ft?x(E,this,St).call(this,n):C(T,this).push(n),t}catch(e){throw x(E,this,St).call(this,n),e}finally{clearTimeout(r)}}rest(){for(let e of C(T,this).splice(0))x(E,this,St).call(this,e)}stop(e){C(T,this).length=0;for(let t of[...C(vt,this)])t.client.fail(e),x(E,this,St).call(this,t)}};function bt(){for(;C(T,this).length>0;){let e=C(T,this).pop();if(!e.client.dead)return e;x(E,this,St).call(this,e)}return null}async function xt(){let e=C(ht,this).call(this),t={port:e,client:new ct(e)};C(vt,this).add(t);try{await t.client.call(`start`,[await C(gt,this).call(this),`reader`])}catch(e){throw x(E,this,St).call(this,t),e.name===`Crash`?Error(`读取程序没有启动（${e.message}）`):e}return t}function St(e){C(vt,this).delete(e)&&e.port.terminate()}async function Ct(e,t,n){let r=[...t],i=(await Promise.allSettled(Array.from({length:e},async()=>{try{for(;r.length>0;)await n(r.shift())}catch(e){throw r.length=0,e}}))).find(e=>e.status===`rejected`);if(i)throw i.reason}function wt(e){"@babel/helpers - typeof";return wt=typeof Symbol==`function`&&typeof Symbol.iterator==`symbol`?function(e){return typeof e}:function(e){return e&&typeof Symbol==`function`&&e.constructor===Symbol&&e!==Symbol.prototype?`symbol`:typeof e},wt(e)}function Tt(e,t){if(wt(e)!=`object`||!e)return e;var n=e[Symbol.toPrimitive];if(n!==void 0){var r=n.call(e,t||`default`);if(wt(r)!=`object`)return r;throw TypeError(`@@toPrimitive must return a primitive value.`)}return(t===`string`?String:Number)(e)}function Et(e){var t=Tt(e,`string`);return wt(t)==`symbol`?t:t+``}function D(e,t,n){return(t=Et(t))in e?Object.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,e}var Dt=512*2**20,Ot=new WeakMap,kt=new WeakMap,O=new WeakMap,k=new WeakMap,At=new WeakMap,jt=new WeakMap,A=new WeakMap,Mt=new WeakMap,Nt=new WeakMap,Pt=new WeakMap,j=new WeakSet,Ft=class{constructor(e,{width:t=mt(navigator.hardwareConcurrency),limit:n}={}){y(this,j),b(this,Ot,void 0),b(this,kt,null),b(this,O,null),b(this,k,null),b(this,At,null),b(this,jt,[]),b(this,A,new Map),b(this,Mt,void 0),b(this,Nt,void 0),b(this,Pt,Promise.resolve()),D(this,`onrestart`,()=>{}),S(Ot,this,e),S(Nt,this,t),S(Mt,this,new yt({spawn:()=>e.worker(),source:()=>e.wasm(),limit:n}))}async start(){return S(kt,this,C(Ot,this).worker()),S(O,this,new ct(C(kt,this))),C(O,this).call(`start`,[await C(Ot,this).wasm(),`engine`])}async begin(e,t=()=>{}){await C(k,this),S(At,this,e);let n=C(O,this);try{await x(j,this,Bt).call(this,n,t)}catch(e){if(!(e instanceof w))throw e;await x(j,this,Vt).call(this,n)}return this.readings()}readings(){return[...C(A,this).values()].filter(e=>e.reading).map(e=>e.reading)}async load(e,t=()=>{}){await C(k,this);let n=[];for(let{name:t,blob:r}of e){C(A,this).delete(t)&&await this.call(`unload`,[t]);let e=Wt(t,r);C(A,this).set(t,e),n.push(e)}let r=0;try{await Ct(C(Nt,this),n,async e=>{C(A,this).get(e.name)===e&&(t(r,n.length,e.name),await x(j,this,It).call(this,e),r+=1,t(r,n.length,e.name))})}finally{C(Mt,this).rest();for(let e of n)e.reading||x(j,this,zt).call(this,e)}return this.readings()}async unload(e){C(A,this).delete(e),await this.call(`unload`,[e])}async map(e,t,n){let r=C(A,this).get(e);return r.reading=await this.call(`map`,[e,t,n]),r.mappings.push([t,n]),r.reading}async remember(e,t,n=!1){await this.call(`remember`,[e]),S(jt,this,e);for(let e of C(A,this).values())e.given&&t.some(t=>e.signatures.has(t))&&(n&&(e.mappings=[]),await x(j,this,Lt).call(this,e))}async call(e,t){await C(k,this);let n=C(O,this);try{return await n.call(e,t)}catch(e){throw e instanceof w&&await x(j,this,Vt).call(this,n),e}}async stop(){if(C(Mt,this).busy){C(Mt,this).stop(new tt);return}let e=C(O,this);e.fail(new tt),await x(j,this,Ht).call(this,e)}};async function It(e){let t=await Kt(e);if(t){try{e.parcel=new Blob([await C(Mt,this).read(t)])}catch(t){if(t instanceof w)e.broken=`damaged`;else if(t instanceof ut)e.broken=`too-large`;else throw t}await x(j,this,Lt).call(this,e)}}function Lt(e){let t=C(Pt,this).then(()=>x(j,this,Rt).call(this,e));return S(Pt,this,t.catch(()=>{})),t}async function Rt(e){await C(k,this);let t=C(O,this);e.given=!0;try{await Gt(t,e)}catch(n){if(n instanceof tt&&(e.given=e.reading!==null),!(n instanceof w))throw n;await x(j,this,Vt).call(this,t)}}function zt(e){C(A,this).get(e.name)===e&&C(A,this).delete(e.name)}async function Bt(e,t){await e.call(`begin`,[C(At,this)]),await e.call(`remember`,[C(jt,this)]);let n=[...C(A,this).values()].filter(e=>e.given);for(let[r,i]of n.entries()){t(r,n.length,i.name);try{await Gt(e,i)}catch(e){throw e instanceof w&&(i.suspect=!0),e}}}async function Vt(e){await x(j,this,Ht).call(this,e)&&this.onrestart()}async function Ht(e){let t=e===C(O,this);return t&&S(k,this,x(j,this,Ut).call(this)),await C(k,this),t}async function Ut(){for(;;){if(C(kt,this).terminate(),await this.start(),!C(At,this))return;for(let e of C(A,this).values())e.suspect=!1;try{await x(j,this,Bt).call(this,C(O,this),()=>{});return}catch(e){let t=[...C(A,this).values()].find(e=>e.suspect);if(!t||t.broken)throw e;Object.assign(t,{broken:`damaged`,mappings:[]})}}}function Wt(e,t){return{name:e,blob:t,parcel:null,broken:null,given:!1,suspect:!1,mappings:[],signatures:new Set,reading:null}}async function Gt(e,t){let{name:n,broken:r,mappings:i}=t;if(r){let i=await Kt(t);i&&(t.reading=await e.call(`refuse`,[n,i,r],[i.buffer]));return}let a=new Uint8Array(await t.parcel.arrayBuffer()),o=await e.call(`open`,[n,a],[a.buffer]);for(let[t,r]of i)o=await e.call(`map`,[n,t,r]);for(let{signature:e}of o.sheets)t.signatures.add(e);t.reading=o}async function Kt(e){if(e.blob.size>Dt)return e.reading=qt(e.name,`too-large`,`文件超过 512 MB，请拆成几个文件再试。`),null;try{return new Uint8Array(await e.blob.arrayBuffer())}catch{return e.reading=qt(e.name,`damaged`,`文件在选择之后被移动或改动过，请重新选择。`),null}}function qt(e,t,n){return{file:e,sha256:``,format:`unknown`,refused:{code:t,message:n},sheets:[]}}var Jt=class e{constructor(e=[]){this.list=e}static parse(t){let n=null;try{n=JSON.parse(t)}catch{n=null}if(!Array.isArray(n)||!n.every(Zt))throw Error(`这个文件不是保存下来的对应关系。`);return new e(n)}has(e){return this.list.some(t=>t.signature===e)}with(t,n){return this.merged(new e([{signature:t,mapping:n}]))}merged(t){return new e([...this.list.filter(e=>!t.has(e.signature)),...t.list])}text(){return`${JSON.stringify(this.list,null,2)}\n`}},Yt=e=>typeof e==`string`,Xt=e=>e===null||Yt(e);function Zt(e){if(!e||!Yt(e.signature)||!e.mapping)return!1;let{ledger:t,headerRows:n,columns:r}=e.mapping;return Xt(t)&&Array.isArray(n)&&n.every(e=>Number.isInteger(e)&&e>0)&&Array.isArray(r)&&r.every(e=>e&&Yt(e.column)&&Xt(e.field))}var Qt=/^(~\$|\.)/;function $t(e){return[...e].map(e=>({name:nn(e.webkitRelativePath||e.name),blob:e})).filter(({name:e})=>e.split(`/`).every(e=>!Qt.test(e)))}async function en(e){let t=[...e.items].map(e=>e.webkitGetAsEntry&&e.webkitGetAsEntry()).filter(Boolean);if(t.length===0)return $t(e.files);let n=[];for(let e of t)await tn(e,e.isDirectory?e.fullPath.length+1:1,n);return n}async function tn(e,t,n){if(Qt.test(e.name))return;if(e.isFile){let r=await new Promise((t,n)=>e.file(t,n));n.push({name:e.fullPath.slice(t),blob:r});return}let r=e.createReader();for(;;){let e=await new Promise((e,t)=>r.readEntries(e,t));if(e.length===0)return;for(let r of e)await tn(r,t,n)}}function nn(e){return e.slice(e.indexOf(`/`)+1)}function rn(e,t,n){let r=document.createElement(`a`);r.href=URL.createObjectURL(new Blob([t],{type:n})),r.download=e,r.click(),setTimeout(()=>URL.revokeObjectURL(r.href),6e4)}var an=`application/vnd.openxmlformats-officedocument.spreadsheetml.sheet`;function on(e){let t=atob(e),n=new Uint8Array(t.length);for(let e=0;e<t.length;e++)n[e]=t.charCodeAt(e);return n}var sn=[[``,`全年`],[`H1`,`上半年`],[`H2`,`下半年`],[`Q1`,`一季度`],[`Q2`,`二季度`],[`Q3`,`三季度`],[`Q4`,`四季度`],...Array.from({length:12},(e,t)=>[`-${String(t+1).padStart(2,`0`)}`,`${t+1}月`])];function cn(e){let t=Number(e.slice(0,4)),n=e.slice(4),r=sn.find(([e])=>e===n),i=r?r[1]:e,a=Number(n.slice(1));return n[0]===`Q`?{year:t,part:n,name:i,first:a*3-2,months:3}:n[0]===`H`?{year:t,part:n,name:i,first:a*6-5,months:6}:n[0]===`-`?{year:t,part:n,name:i,first:a,months:1}:{year:t,part:n,name:i,first:1,months:12}}function ln(e){let{year:t,name:n}=cn(e);return`${t}年${n}`}function un(){let e=new Date,t=e=>String(e).padStart(2,`0`);return`${e.getFullYear()}-${t(e.getMonth()+1)}-${t(e.getDate())}`}var dn=new WeakMap,M=new WeakMap,fn=new WeakMap,pn=new WeakMap,N=new WeakSet,mn=class extends EventTarget{constructor(e){super(),y(this,N),D(this,`catalog`,null),D(this,`settings`,{policy:void 0,period:String(new Date().getFullYear()),asOf:un()}),D(this,`readings`,[]),D(this,`assessment`,null),D(this,`corrections`,new Jt),D(this,`step`,1),D(this,`tab`,`overview`),D(this,`filter`,{}),D(this,`busy`,null),D(this,`notice`,``),D(this,`drawer`,null),D(this,`printing`,!1),b(this,dn,void 0),b(this,M,void 0),b(this,fn,Promise.resolve()),b(this,pn,new Map),S(dn,this,e),S(M,this,new Ft(e)),C(M,this).onrestart=()=>{this.notice=`程序刚才中断，已重新启动，文件已自动重新载入，可以继续使用。`,x(N,this,I).call(this)}}get hasSample(){return C(dn,this).hasSample}start(){return x(N,this,F).call(this,async()=>{this.catalog=await C(M,this).start().catch(e=>{throw Error(`这个浏览器打不开核查程序，请换用新一些的 Edge、Chrome 或国产浏览器的极速模式（${e.message}）`)}),!this.settings.policy&&this.catalog.policies.length>0&&(this.settings.policy=this.catalog.policies[0].id),await C(M,this).begin({...this.settings}),x(N,this,yn).call(this,`ready`,{engine:this.catalog.engine})})}configure(e){let t={...this.settings,...e};return e.asOf&&!e.period&&this.settings.period===this.settings.asOf.slice(0,4)&&(t.period=e.asOf.slice(0,4)),Object.keys(t).every(e=>t[e]===this.settings[e])?Promise.resolve():(this.settings=t,x(N,this,I).call(this),this.catalog?x(N,this,F).call(this,()=>x(N,this,gn).call(this)):Promise.resolve())}add(e){return x(N,this,F).call(this,async()=>{this.notice=``;try{await C(M,this).load(e,(e,t,n)=>{C(M,this).readings().length!==this.readings.length&&x(N,this,P).call(this),x(N,this,_n).call(this,Math.min(e,t-1),t,n)})}finally{x(N,this,P).call(this)}return this.readings})}load(e){return this.add($t(e))}async sample(){let e=await C(dn,this).sample();return await this.configure({asOf:`2025-12-31`,period:`2025`}),this.add(e.map(({name:e,bytes:t})=>({name:e,blob:new Blob([t])})))}remove(e){return x(N,this,F).call(this,async()=>{await C(M,this).unload(e),x(N,this,P).call(this)})}correct(e,t,n){return x(N,this,F).call(this,async()=>{this.notice=``;let r=x(N,this,hn).call(this,e,t);if(await C(M,this).map(e,t.sheet,n),r&&!bn(t,n)){let e=this.corrections.with(r,n);await C(M,this).remember(e.list,[r]),this.corrections=e}x(N,this,P).call(this)})}corrected(e,t){return this.corrections.has(x(N,this,hn).call(this,e,t))}grid(e,t,n,r){return C(M,this).call(`grid`,[e,t,n,r])}saveCorrections(){rn(`联建_栏目对应.json`,this.corrections.text(),`application/json`)}loadCorrections(e){return x(N,this,F).call(this,async()=>{let t=Jt.parse(await e.text()),n=this.corrections.merged(t);await C(M,this).remember(n.list,t.list.map(e=>e.signature),!0),this.corrections=n,x(N,this,P).call(this),this.notice=`已载入 ${t.list.length} 处对应关系，同样表头的表都照此对应。`})}async stop(){this.busy&&(await C(M,this).stop(),x(N,this,P).call(this))}assess(){return x(N,this,F).call(this,async()=>(this.assessment||(this.busy={done:0,total:0,verb:`正在核查`,name:``},x(N,this,I).call(this),this.assessment=await C(M,this).call(`assess`,[]),x(N,this,yn).call(this,`result`,this.assessment)),this.assessment))}page(e,t){return C(M,this).call(`page`,[e,t])}explain(e){return C(M,this).call(`explain`,[e])}render(e,t={}){return C(M,this).call(`render`,[e,t])}async download(e){let[t,n,r]=xn[e],i=await x(N,this,vn).call(this,()=>this.render(e));i&&rn(`联建自查_${this.assessment.period}_${t}.${n}`,i,r)}async template(e,t){let n=await x(N,this,vn).call(this,()=>C(M,this).call(`template`,[e]));n&&rn(`联建_${t}_空白表.xlsx`,n,an)}async print(){let e=()=>new Promise(e=>requestAnimationFrame(e));this.printing=!0,x(N,this,I).call(this);try{await e(),await this.page(`findings`,{limit:1}),await e(),window.print()}finally{this.printing=!1,x(N,this,I).call(this)}}async go(e){e>=3&&!this.assessment&&await this.assess(),e>=3&&!this.assessment||(this.step=e,x(N,this,I).call(this))}look(e,t={}){this.tab=e,this.filter=t,x(N,this,I).call(this)}open(e,t){this.drawer={...e,opener:t},x(N,this,I).call(this)}close(){let{opener:e}=this.drawer;this.drawer=null,x(N,this,I).call(this),e&&e.focus()}get title(){return`${ln(this.settings.period)}区域化党建自查`}};function hn(e,t){let{sheets:n}=this.readings.find(t=>t.file===e);return t.signature||C(pn,this).get(`${e}\n${n.indexOf(t)}`)||``}async function gn(){await C(M,this).begin({...this.settings},(e,t,n)=>x(N,this,_n).call(this,e,t,n)),x(N,this,P).call(this)}function P(){this.readings=C(M,this).readings();for(let{file:e,sheets:t}of this.readings)for(let[n,{signature:r}]of t.entries())r&&C(pn,this).set(`${e}\n${n}`,r);this.assessment=null,this.step>2&&(this.step=2),x(N,this,yn).call(this,`change`,{readings:this.readings})}function _n(e,t,n){this.busy={done:e,total:t,name:n,verb:`正在读取`},x(N,this,I).call(this)}function F(e){return S(fn,this,C(fn,this).then(()=>x(N,this,vn).call(this,e)).then(e=>(this.busy=null,x(N,this,I).call(this),e))),C(fn,this)}async function vn(e){try{return await e()}catch(e){e instanceof tt?this.notice=`已取消，先前读好的文件还在。`:(e.name!==`Crash`&&(this.notice=`没有做成：${e.message}`),x(N,this,yn).call(this,`error`,{message:e.message})),x(N,this,I).call(this);return}}function yn(e,t){this.dispatchEvent(new CustomEvent(`tell`,{detail:{name:e,detail:t}})),x(N,this,I).call(this)}function I(){this.dispatchEvent(new Event(`change`))}function bn({headerRows:e},t){return t.headerRows.length>0&&t.headerRows.join()!==e.join()}var xn={workbook:[`工作簿`,`xlsx`,an],page:[`打印页`,`html`,`text/html`]},L=o`
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
  select, input[type="date"], input[type="search"] {
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
  .scroll { overflow: auto; border: 1px solid #d5dae1; border-radius: 4px; background: #fff; }
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
`,Sn=new WeakMap,R=class extends Qe{constructor(...e){super(...e),b(this,Sn,()=>this.requestUpdate())}connectedCallback(){super.connectedCallback(),this.session.addEventListener(`change`,C(Sn,this))}disconnectedCallback(){super.disconnectedCallback(),this.session.removeEventListener(`change`,C(Sn,this))}};D(R,`properties`,{session:{attribute:!1}}),D(R,`styles`,L);function z(e,t){customElements.get(e)||customElements.define(e,t)}var B=new WeakSet,Cn=class extends R{constructor(){super(),y(this,B),this.over=!1,this.blanks=!1}render(){let{session:e}=this;return e.catalog?h`
      ${x(B,this,wn).call(this)}
      <section class="card">
        <h2 tabindex="-1">选择要自查的表格</h2>
        ${e.readings.length>0?``:h`<p class="quiet">
              平时在用的台账直接交上来，不用改格式：党组织名册、会议和培训台账、两新组织台账等，一次可选多个。支持 xlsx、xls、et、ods、csv。
            </p>`}
        ${x(B,this,Tn).call(this)}
        <div class="row start">
          <span class="quiet">还没有台账？</span>
          ${e.hasSample?h`<button ?disabled=${!!e.busy} @click=${()=>e.sample()}>载入示例</button>`:``}
          <button aria-expanded=${this.blanks} aria-controls="blanks" @click=${()=>this.blanks=!this.blanks}>下载空白表</button>
        </div>
        <div id="blanks" class="blanks" ?hidden=${!this.blanks}>
          <p class="quiet">每张表带填写说明和示例行，填好后再选进来。</p>
          <div class="row">
            ${e.catalog.ledgers.map(({ledger:t,title:n})=>h`<button @click=${()=>e.template(t,n)}>${n}</button>`)}
          </div>
        </div>
      </section>
      ${e.readings.length>0?x(B,this,kn).call(this):``}
    `:``}};function wn(){let{settings:e,catalog:t}=this.session,{year:n,part:r}=cn(e.period),i=Math.max(Number(e.asOf.slice(0,4)),n),a=Array.from({length:6},(e,t)=>i-t),o=t.policies.find(t=>t.id===e.policy),s=e=>this.session.configure(e);return h`<section class="card settings" aria-label="设置">
      <label><span>考核期</span>
        <span class="pair">
          <select aria-label="考核年度" @change=${e=>s({period:e.target.value+r})}>
            ${a.map(e=>h`<option value=${e} .selected=${e===n}>${e}年</option>`)}
          </select>
          <select aria-label="考核期间" @change=${e=>s({period:n+e.target.value})}>
            ${sn.map(([e,t])=>h`<option value=${e} .selected=${e===r}>${t}</option>`)}
          </select>
        </span>
      </label>
      <label><span>截至日期</span>
        <input
          type="date"
          .value=${e.asOf}
          @change=${e=>e.target.value&&s({asOf:e.target.value})}
        />
      </label>
      <label class="policy"><span>规则包</span>
        <select @change=${e=>s({policy:e.target.value})}>
          ${t.policies.map(({id:t,title:n,version:r})=>h`<option value=${t} .selected=${t===e.policy}>${n}（${r}）</option>`)}
        </select>
      </label>
      ${o&&o.note?h`<p class="quiet small note">${o.note}</p>`:``}
    </section>`}function Tn(){let e=!!this.session.busy,t=this.session.readings.length>0;return h`<div
      class=${[`drop`,this.over?`over`:``,t?`slim`:``].join(` `)}
      @dragover=${e=>x(B,this,En).call(this,e,!0)}
      @dragleave=${e=>x(B,this,En).call(this,e,!1)}
      @drop=${e=>x(B,this,Dn).call(this,e)}
    >
      <p class="lead">把文件或整个文件夹拖到这里</p>
      <div class="row center">
        <label class="file">选择文件<input type="file" multiple ?disabled=${e} @change=${x(B,this,On)} /></label>
        <label class="file plain">选择文件夹<input type="file" webkitdirectory ?disabled=${e} @change=${x(B,this,On)} /></label>
      </div>
    </div>`}function En(e,t){e.preventDefault(),this.over=t}async function Dn(e){e.preventDefault(),this.over=!1;let t=await en(e.dataTransfer);t.length>0&&this.session.add(t)}async function On({target:e}){let t=$t(e.files);t.length>0&&await this.session.add(t),e.value=``}function kn(){let{session:e}=this,t=e.readings.filter(e=>e.refused).length,n=e.readings.length-t;return h`<section class="card">
      <div class="row spread">
        <h2>已选择 ${e.readings.length} 个文件${t>0?h`，<span class="error">${t} 个没能读取</span>`:``}</h2>
        <button class="primary" ?disabled=${n===0||!!e.busy} @click=${()=>e.go(2)}>
          下一步：核对识别
        </button>
      </div>
      <ul class="files">
        ${e.readings.map(t=>h`<li>
            <span class=${t.refused?`mark error`:`mark good`}>${t.refused?`✗`:`✓`}<span class="hidden-text">${t.refused?`没能读取`:`已读取`}</span></span>
            <span class="file-name">${t.file}</span>
            <span class="what">${x(B,this,An).call(this,t)}</span>
            <button class="link" aria-label=${`移除 ${t.file}`} ?disabled=${!!e.busy} @click=${()=>e.remove(t.file)}>移除</button>
          </li>`)}
      </ul>
    </section>`}function An({refused:e,sheets:t}){if(e)return h`<span class="error">${e.message}</span>`;let n=t.filter(e=>e.ledger);return n.length===0?h`<span class="warning">没有认出是哪种台账</span>`:n.map(e=>`${x(B,this,jn).call(this,e.ledger)} ${e.records} 行`).join(`，`)}function jn(e){let t=this.session.catalog.ledgers.find(t=>t.ledger===e);return t?t.title:e}D(Cn,`properties`,{over:{state:!0},blanks:{state:!0}}),D(Cn,`styles`,[L,o`
      .settings { display: grid; grid-template-columns: auto auto 1fr; grid-gap: 0.6em 1.6em; align-items: end; }
      .settings label > span:first-child { display: block; font-size: 0.875em; color: #57606a; }
      .settings .pair select + select { margin-left: 0.4em; }
      .settings .policy select { width: 100%; }
      .settings .note { grid-column: 1 / -1; }
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
    `]),z(`lianjian-choose`,Cn);var Mn={met:`达标`,late:`补开`,short:`不足`,missed:`未开展`,pending:`未到期`,exempt:`不适用`},V={error:`必须改`,warning:`需说明`,hint:`提示`},Nn={error:`与规定不符或数据有误，改好再交`,warning:`可能属实，请核对并写明原因`,hint:`疑点，供人工参考，不影响得分`},Pn={regulation:`党内法规`,standard:`国家标准`,local:`地方做法`,logic:`数据逻辑`},Fn={need:`需求清单`,service:`服务清单`,resource:`资源清单`,project:`项目清单`};function H({hit:e,of:t}){return t===0?`无应覆盖对象`:`${(Math.round(e*1e3/t)/10).toFixed(1)}%`}function In(e){return e.of===0?H(e):`${H(e)} (${e.hit}/${e.of})`}function U({file:e,sheet:t,cell:n}){return`${e} › ${t}!${n}`}function Ln({act:e,label:t,kind:n}){return n===`local`||n===`logic`?`${e}：${t}`:`《${e}》${t}`}function Rn(e){let[t,n,r]=e.split(`-`).map(Number);return`${t}年${n}月${r}日`}function zn(e){return`★★★★★`.slice(0,e)+`☆☆☆☆☆`.slice(e)}function Bn({ledger:e,headerRows:t,columns:n},r,i){return{ledger:e,headerRows:t,columns:n.map(({column:e,field:t})=>e===r.column?{column:e,field:i}:{column:e,field:t===i?null:t})}}function Vn({headerRows:e},t){return{ledger:t,headerRows:t?e:[],columns:[]}}var Hn=12,Un=3,Wn=60,W=new WeakSet,Gn=class extends R{constructor(){super(),y(this,W),this.wanted=!1,this.shown=!1,this.grid=null}willUpdate(e){e.has(`wanted`)&&this.wanted&&(this.shown=!0),this.shown&&(e.has(`sheet`)||e.has(`shown`))&&x(W,this,Kn).call(this,this.sheet)}render(){return h`<details ?open=${this.shown} @toggle=${e=>this.shown=e.target.open}>
      <summary>看原表，改表头和栏目</summary>
      ${this.shown?x(W,this,qn).call(this):``}
    </details>`}};async function Kn(e){let t=Math.max(1,(e.headerRows[0]||1)-Un),n=await this.session.grid(this.file,e.sheet,t,Hn).catch(()=>null);e===this.sheet&&(this.grid=n)}function qn(){let{grid:e,sheet:t}=this;if(!e)return h`<p class="quiet">正在读取……</p>`;let n=Qn(e,t).slice(0,Wn),r=e.rows.length>0?e.rows[e.rows.length-1].row:0,i=Qn(e,t).length-n.length,a=e.rows.some(e=>t.skippedRows.includes(e.row));return h`
      ${t.ledger&&x(W,this,Jn).call(this)?x(W,this,Yn).call(this,e):``}
      <div class="scroll"><table>
        <thead><tr>
          <th class="stick corner"><span class="hidden-text">行号</span></th>
          ${n.map(e=>x(W,this,Xn).call(this,e))}
        </tr></thead>
        <tbody>${e.rows.map(e=>x(W,this,Zn).call(this,e,n))}</tbody>
      </table></div>
      <p class="quiet small">
        ${t.headerRows.length>0?h`<span class="key heading">表头</span>`:``}${a?h`<span class="key skipped">跳过的行</span>`:``}
        ${e.height>r?`下面还有 ${e.height-r} 行。`:``}${i>0?`右边还有 ${i} 列没有显示。`:``}
      </p>
    `}function Jn(){let{sheets:e}=this.session.readings.find(e=>e.file===this.file);return e.find(e=>e.sheet===this.sheet.sheet)===this.sheet}function Yn({height:e}){let{headerRows:t}=this.sheet,[n,r]=[t[0]||1,t[t.length-1]||1],i=(t,n)=>{if(!(t>=1&&n>=t&&n<=e&&n-t<6))return this.requestUpdate();let r=Array.from({length:n-t+1},(e,n)=>t+n);return this.session.correct(this.file,this.sheet,{ledger:this.sheet.ledger,headerRows:r,columns:[]})},a=(t,n,r)=>h`<input
      type="number" min="1" max=${e} aria-label=${t} .value=${String(n)}
      ?disabled=${!!this.session.busy}
      @change=${e=>r(Number(e.target.value))}
    />`;return h`<p class="row">
      <span>表头在第
        ${a(`表头首行`,n,e=>i(e,Math.max(e,e+r-n)))} 行到第
        ${a(`表头末行`,r,e=>i(Math.min(n,e),e))} 行</span>
      <span class="quiet small">改了自动重新对应。</span>
    </p>`}function Xn(e){let{session:t,sheet:n,file:r}=this,i=t.catalog.ledgers.find(e=>e.ledger===n.ledger),a=n.columns.find(t=>t.column===e);if(!i||!a)return h`<th><span class="letter">${e}</span></th>`;let o=a.field?a.confidence<.9?`doubtful`:`sure`:`unused`;return h`<th class=${o}>
      <span class="letter">${e}${o===`doubtful`?` 请看一下`:``}</span>
      <select
        aria-label=${`预览 ${e} 列的栏目`}
        ?disabled=${!!t.busy}
        @change=${({target:e})=>t.correct(r,n,Bn(n,a,e.value||null))}
      >
        <option value="" .selected=${!a.field}>（不用）</option>
        ${i.fields.map(e=>h`<option value=${e.field} .selected=${e.field===a.field}>${e.title}</option>`)}
      </select>
    </th>`}function Zn({row:e,cells:t},n){let{headerRows:r,skippedRows:i}=this.sheet,a=r.includes(e)?`heading`:i.includes(e)?`skipped`:``,o=new Map(t.map(e=>[e.column,e.text]));return h`<tr class=${a}>
      <th scope="row" class="stick number">${e}<span class="hidden-text">${{heading:`，表头`,skipped:`，跳过`}[a]||``}</span></th>
      ${t.length===1&&n[0]===t[0].column?h`<td class="alone" colspan=${n.length} title=${t[0].text}>${t[0].text}</td>`:n.map(e=>h`<td title=${o.get(e)||``}><div>${o.get(e)||``}</div></td>`)}
    </tr>`}D(Gn,`properties`,{file:{attribute:!1},sheet:{attribute:!1},wanted:{attribute:!1},shown:{state:!0},grid:{state:!0}}),D(Gn,`styles`,[L,o`
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
    `]);function Qn(e,t){let n=new Set(t.columns.map(e=>e.column));for(let{cells:t}of e.rows)for(let{column:e}of t)n.add(e);return[...n].sort((e,t)=>e.length-t.length||(e<t?-1:1))}z(`lianjian-preview`,Gn);var $n=3,G=new WeakSet,er=class extends R{constructor(...e){super(...e),y(this,G)}render(){let{session:e}=this;if(e.step!==2)return``;let t=e.readings.filter(e=>!e.refused),n=t.reduce((e,t)=>e+t.sheets.length,0),r=t.reduce((e,t)=>e+t.sheets.filter(e=>!e.ledger).length,0),i=t.reduce((e,t)=>e+t.sheets.reduce((e,t)=>e+t.gapCount,0),0);return h`
      <section class="card"><div class="row spread">
        <div>
          <h2 tabindex="-1">核对一下，表认对了没有</h2>
          <p class="quiet">
            认错了就在下面改，改完自动重新读取。
            ${r>0?h`<span class="warning">${r} 张表没有认出。</span>`:``}
            ${i>0?h`<span class="warning">${i} 个单元格没有看懂。</span>`:``}
          </p>
        </div>
        <button class="primary" ?disabled=${!!e.busy} @click=${()=>e.go(3)}>下一步：开始自查</button>
      </div>${x(G,this,tr).call(this)}</section>
      ${t.map(e=>e.sheets.map(t=>x(G,this,nr).call(this,e.file,t,n<=$n||!sr(t))))}
    `}};function tr(){let{session:e}=this,{length:t}=e.corrections.list;return h`<div class="row corrections">
      <span class="quiet">${t>0?`已记住 ${t} 处改法，同样表头的表都照此对应。保存下来，下次、别的电脑也能用。`:`改过的对应关系会记住，同样表头的表只改一次。`}</span>
      <button ?disabled=${t===0} @click=${()=>e.saveCorrections()}>保存对应关系</button>
      <label class="button">载入对应关系<input type="file" accept=".json" ?disabled=${!!e.busy} @change=${({target:t})=>{t.files.length>0&&e.loadCorrections(t.files[0]),t.value=``}} /></label>
    </div>`}function nr(e,t,n){let r=this.session.catalog.ledgers,i=r.find(e=>e.ledger===t.ledger);return h`<section class="card">
      <div class="row spread">
        <h3>${cr(t)} <span class="file">${e}</span> › ${t.sheet}</h3>
        <label class="taken">认作
          <select ?disabled=${!!this.session.busy} @change=${n=>x(G,this,or).call(this,e,t,n.target.value||null)}>
            ${r.map(e=>h`<option value=${e.ledger} .selected=${e.ledger===t.ledger}>${e.title}</option>`)}
            <option value="" .selected=${!t.ledger}>不是台账</option>
          </select>
        </label>
      </div>
      ${i?x(G,this,ir).call(this,e,t,i):x(G,this,rr).call(this,e,t,r)}
      <lianjian-preview .session=${this.session} .file=${e} .sheet=${t} .wanted=${n}></lianjian-preview>
    </section>`}function rr(e,t,n){let r=n.filter(e=>t.candidates.includes(e.ledger));r.sort((e,n)=>t.candidates.indexOf(e.ledger)-t.candidates.indexOf(n.ledger));let i=this.session.corrected(e,t);if(r.length===0||i)return h`<p class="warning">没有认出是哪种台账，未参加核查。</p>`;let a=!!this.session.busy;return h`<div class="row question">
      <span>这张表像是${r.map(e=>`「${e.title}」`).join(`或`)}，是吗？</span>
      ${r.map(n=>h`<button ?disabled=${a} @click=${()=>x(G,this,or).call(this,e,t,n.ledger)}>是${n.title}</button>`)}
      <button ?disabled=${a} @click=${()=>x(G,this,or).call(this,e,t,null)}>都不是</button>
    </div>`}function ir(e,t,n){let r=t.columns.filter(e=>e.field&&e.confidence>=.9),i=t.columns.filter(e=>e.field&&e.confidence<.9),a=t.columns.filter(e=>!e.field),o=r=>x(G,this,ar).call(this,e,t,n,r);return h`
      <p>共 <strong>${t.records}</strong> 条记录${t.headerRows.length>0?h`，表头在第 ${t.headerRows.join(`、`)} 行`:``}${t.skippedRows.length>0?h`，跳过合计、落款等 ${t.skippedRows.length} 行（第 ${lr(t.skippedRows)} 行）`:``}。</p>
      ${t.missing.length>0?h`<p class="warning">缺少：${t.missing.join(`、`)}。与这些列有关的核查不做。</p>`:``}
      ${i.length>0?h`<h4>请看一下这 ${i.length} 列对得对不对</h4>${o(i)}`:``}
      ${r.length>0?h`<details><summary>已自动对上 ${r.length} 列</summary>${o(r)}</details>`:``}
      ${a.length>0?h`<details><summary>${a.length} 列没有用到</summary>${o(a)}</details>`:``}
      ${t.gapCount>0?h`<details>
            <summary>${t.gapCount} 个单元格没有看懂</summary>
            <ul class="gaps">
              ${t.gaps.map(e=>h`<li><span class="cell">${U(e.at)}</span> ${e.message}</li>`)}
              ${t.gapCount>t.gaps.length?h`<li class="quiet">只列出前 ${t.gaps.length} 个。</li>`:``}
            </ul>
          </details>`:``}
    `}function ar(e,t,n,r){return h`<div class="scroll"><table>
      <thead><tr><th>列</th><th>表里的标题</th><th>对应</th><th>含义</th></tr></thead>
      <tbody>
        ${r.map(r=>{let i=n.fields.find(e=>e.field===r.field);return h`<tr>
            <td class="nowrap">${r.column} 列</td>
            <td>${r.title||h`<span class="quiet">（空）</span>`}</td>
            <td>
              <select
                aria-label=${`${r.column} 列对应`}
                ?disabled=${!!this.session.busy}
                @change=${({target:n})=>this.session.correct(e,t,Bn(t,r,n.value||null))}
              >
                <option value="" .selected=${!r.field}>（不用）</option>
                ${n.fields.map(e=>h`<option value=${e.field} .selected=${e.field===r.field}>${e.title}</option>`)}
              </select>
            </td>
            <td class="quiet small">${i?i.help:``}</td>
          </tr>`})}
      </tbody>
    </table></div>`}function or(e,t,n){this.session.correct(e,t,Vn(t,n))}D(er,`styles`,[L,o`
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
      .button { position: relative; min-height: 2.3em; padding: 0.2em 0.9em; border: 1px solid #8a94a3; border-radius: 4px; overflow: hidden; cursor: pointer; line-height: 1.8; }
      .button:hover { background: #eef3f9; }
      .button:focus-within { outline: 3px solid #f0a500; outline-offset: 1px; }
      .button input { position: absolute; left: 0; top: 0; width: 100%; height: 100%; opacity: 0; cursor: pointer; }
      .question { margin-top: 0.4em; padding: 0.4em 0.8em; border-radius: 4px; background: #fff7df; }
    `]);function sr({ledger:e,columns:t,missing:n,gapCount:r}){let i=t.some(e=>e.field&&e.confidence<.9);return!!e&&!i&&n.length===0&&r===0}function cr(e){return e.ledger?sr(e)?h`<span class="badge fine">已认出</span>`:h`<span class="badge look">请核对</span>`:h`<span class="badge doubt">未认出</span>`}function lr(e){return e.slice(0,5).join(`、`)+(e.length>5?` 等`:``)}z(`lianjian-check`,er);function ur({label:e,rows:t,scale:n}){return h`<div class="bars" role="img" aria-label=${e}>
    ${t.map(e=>h`<span class="name">${e.name}</span>${dr(e.parts,n)}<span class="text">${e.text}</span>`)}
  </div>`}function dr(e,t){let n=0;return h`<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
    <rect class="track" x="0" y="0" width="100" height="10"></rect>
    ${e.map(({value:e,kind:r})=>{let i=t>0?e/t*100:0,a=g`<rect class=${r} x=${n} y="0" width=${i} height="10"></rect>`;return n+=i,a})}
  </svg>`}var fr=o`
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
`,pr=13,K=new WeakSet,mr=class extends R{constructor(...e){super(...e),y(this,K)}render(){let{assessment:e}=this.session;return e?h`
      ${x(K,this,hr).call(this,e)} ${x(K,this,gr).call(this)}
      <div class="answers">${x(K,this,_r).call(this,e)} ${x(K,this,vr).call(this,e)} ${x(K,this,yr).call(this,e)}</div>
      ${x(K,this,xr).call(this,e.regional)} ${x(K,this,Sr).call(this,e.notes)}
    `:``}};function hr({findings:e,inputs:t}){let n=t.reduce((e,t)=>e.concat(t.sheets.filter(e=>e.ledger)),[]),r=n.reduce((e,t)=>e+t.records,0);return e.length===0?h`<p class="card clean good">✓ 检查了 ${n.length} 张表 ${r} 行，没有发现问题。</p>`:h`
      <div class="verdict">
        ${Object.keys(V).map(t=>{let n=e.filter(e=>e.severity===t).length;return h`<button class=${`count ${t}`} @click=${()=>this.session.look(`findings`,{severity:t})}>
            <span class="words"><strong>${V[t]}</strong><small>${Nn[t]}</small></span>
            <span class="figure">${n}</span>
          </button>`})}
      </div>
      <p class="quiet sum">共检查了 ${n.length} 张表 ${r} 行。</p>
    `}function gr(){let{readings:e}=this.session,t=e.filter(e=>e.refused).length,n=e.reduce((e,t)=>e+t.sheets.filter(e=>!e.ledger).length,0);return t+n===0?``:h`<p class="left warning">
      ${[t>0&&`${t} 个文件没能读取`,n>0&&`${n} 张表没有认出`].filter(Boolean).join(`，`)}，未参加核查。
      <button class="link no-print" @click=${()=>this.session.go(t>0?1:2)}>去看看</button>
    </p>`}function _r({duties:e}){let t=e.filter(e=>e.status!==`exempt`&&e.status!==`pending`),n=(e,t)=>e.filter(e=>e.status===t).length,r=n(t,`met`),i=[`met`,`late`,`short`,`missed`],a=this.session.catalog.duties.filter(({duty:e})=>t.some(t=>t.duty===e)).map(({duty:e,title:r})=>{let a=t.filter(t=>t.duty===e),o=i.map(e=>({kind:e,value:n(a,e)/a.length}));return{name:r,text:`${n(a,`met`)}/${a.length}`,parts:o}});return x(K,this,br).call(this,`duties`,`季度履职`,H({hit:r,of:t.length}),h`
      <p>到期应完成 ${t.length} 项次：</p>
      <ul class="key">${i.map(e=>h`<li><span class=${`swatch ${e}`}></span>${Mn[e]} ${n(t,e)}</li>`)}</ul>
      ${ur({label:`各项制度达标项次：${Cr(a)}`,rows:a,scale:1})}
    `,t.length===0&&`没有到期的履职事项。`)}function vr({scores:e}){let t=e.reduce((e,t)=>e+t.total,0)/e.length,n=[5,4,3,2,1,0].map(t=>{let n=e.filter(e=>e.stars===t).length;return{name:zn(t),text:`${n} 个`,parts:[{kind:`main`,value:n}]}}),r=Math.max(...n.map(e=>e.parts[0].value)),i=e.filter(e=>e.vetoes.length>0).length;return x(K,this,br).call(this,`scores`,`支部评分`,e.length>0?`平均 ${t.toFixed(2)}`:``,h`
      <p>${e.length} 个支部参加评分${i>0?`，${i} 个触发否决项`:``}。</p>
      ${ur({label:`星级分布：${Cr(n)}`,rows:n,scale:r})}
    `,e.length===0&&`没有可评分的支部。`)}function yr({coverage:e}){let t=e.find(e=>e.path.length===0),n=t&&t.rates.organized,r=e.filter(e=>e.level===`community`&&e.rates.organized),i=r.length>0?r:e.filter(e=>e.level===`street`),a=({rates:{organized:{hit:e,of:t}}})=>t>0?e/t:1,o=(i.length>pr?i.slice().sort((e,t)=>a(e)-a(t)).slice(0,pr):i).map(e=>({name:e.area,text:H(e.rates.organized),parts:[{kind:`main`,value:e.rates.organized.of>0?e.rates.organized.hit/e.rates.organized.of:0}]}));return x(K,this,br).call(this,`coverage`,`两新覆盖`,n?H(n):``,n&&h`
      <p>实体运营 ${t.base} 个，组织覆盖 ${n.hit} 个，空白点 ${t.blanks} 个。</p>
      ${i.length>pr?h`<p class="quiet small">下面是组织覆盖率最低的 ${pr} 个：</p>`:``}
      ${ur({label:`组织覆盖率：${Cr(o)}`,rows:o,scale:1})}
    `,!n&&`没有两新组织台账，未计算覆盖率。`)}function br(e,t,n,r,i){return h`<section class="card answer">
      <div class="top"><h3>${t}</h3><span class="figure">${i?``:n}</span></div>
      ${i?h`<p class="quiet">${i}</p>`:r}
      <p class="more no-print"><button class="link" @click=${()=>this.session.look(e)}>查看明细</button></p>
    </section>`}function xr({lists:e,agreements:t,matters:n,checkins:r,delegates:i}){let a=[...e.filter(e=>e.total>0).flatMap(e=>[[`${Fn[e.kind]}对接率`,e.matched],[`${Fn[e.kind]}办结率`,e.done]]),[`共建协议履约率`,t],[`社情事项办结率`,n.closed],[`按期办结率`,n.onTime],[`群众满意率`,n.satisfied],[`结果公示率`,n.published],[`在职党员报到率`,r],[`兼职委员到位率`,i]].filter(([,e])=>e.of>0);return a.length===0?``:h`<section class="card">
      <h3>共建情况</h3>
      <dl class="pairs">${a.map(([e,t])=>h`<div><dt>${e}</dt><dd>${In(t)}</dd></div>`)}</dl>
    </section>`}function Sr(e){return e.length===0?``:h`<section class="card">
      <h3>核查说明</h3>
      <ul class="notes">
        ${e.map(({message:e,at:t})=>h`<li>${e}${t.length>0?h` <span class="cell">${U(t[0])}${t.length>1?` 等 ${t.length} 处`:``}</span>`:``}</li>`)}
      </ul>
    </section>`}D(mr,`styles`,[L,fr,o`
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
    `]);function Cr(e){return e.map(e=>`${e.name} ${e.text}`).join(`，`)}z(`lianjian-overview`,mr);var wr={met:g`<circle cx="8" cy="8" r="7" fill="currentColor"/><path d="M4.5 8.2l2.5 2.5 4.6-5" fill="none" stroke="#fff" stroke-width="1.8"/>`,late:g`<circle cx="8" cy="8" r="6.2" fill="#fff" stroke="currentColor" stroke-width="1.6"/><path d="M8 1.8a6.2 6.2 0 0 0 0 12.4z" fill="currentColor"/>`,short:g`<path d="M8 1l7.3 13.5H.7z" fill="currentColor"/><path d="M8 5.6v4.6M8 11.6v1.5" stroke="#fff" stroke-width="1.7"/>`,missed:g`<rect x="1" y="1" width="14" height="14" rx="1" fill="currentColor"/><path d="M5 5l6 6M11 5l-6 6" stroke="#fff" stroke-width="1.8"/>`,pending:g`<circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" stroke-width="1.6"/>`,exempt:g`<path d="M3.5 8h9" stroke="currentColor" stroke-width="1.8"/>`};function Tr(e){return h`<svg class="shape" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">${wr[e]}</svg>`}function Er(){return h`<ul class="legend" aria-label="图例">
    ${Object.keys(Mn).map(e=>h`<li class="light ${e}">${Tr(e)} ${Mn[e]}</li>`)}
  </ul>`}var Dr=o`
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
`;function Or({total:e,offset:t,limit:n,unit:r,turn:i}){if(e<=n)return``;let a=Math.min(t+n,e);return h`<nav class="pager no-print" aria-label="翻页">
    <button ?disabled=${t===0} @click=${()=>i(Math.max(0,t-n))}>上一页</button>
    <span>第 ${t+1}–${a} ${r}，共 ${e} ${r}</span>
    <button ?disabled=${a>=e} @click=${()=>i(t+n)}>下一页</button>
  </nav>`}var kr=o`
  .pager { display: flex; align-items: center; justify-content: center; padding: 0.6em 0; }
  .pager span { margin: 0 1em; }
`,Ar=60,q=new WeakSet,jr=class extends R{constructor(){super(),y(this,q),this.duty=``,this.text=``,this.trouble=!1,this.offset=0}render(){let{assessment:e,catalog:t,printing:n}=this.session;if(!e)return``;let r=t.duties.filter(({duty:t})=>e.duties.some(e=>e.duty===t));if(r.length===0)return h`<p class="card">没有可核查的履职事项：缺少党组织名册或会议、培训台账。</p>`;let i=x(q,this,Nr).call(this,e,r),a=n?i:i.slice(this.offset,this.offset+Ar);return h`
      <div class="row spread tools">
        <div class="row no-print">
          <label>制度 <select @change=${e=>x(q,this,Mr).call(this,{duty:e.target.value})}>
            <option value="" .selected=${!this.duty}>全部</option>
            ${r.map(({duty:e,title:t})=>h`<option value=${e} .selected=${e===this.duty}>${t}</option>`)}
          </select></label>
          <label>党组织 <input type="search" placeholder="名称中的字" .value=${this.text} @input=${e=>x(q,this,Mr).call(this,{text:e.target.value})} /></label>
          <label><input type="checkbox" .checked=${this.trouble} @change=${e=>x(q,this,Mr).call(this,{trouble:e.target.checked})} /> 只看没有达标的</label>
        </div>
        ${Er()}
      </div>
      ${i.length===0?h`<p class="card">没有符合条件的党组织。</p>`:x(q,this,Pr).call(this,a)}
      ${n?``:Or({total:i.length,offset:this.offset,limit:Ar,unit:`行`,turn:e=>this.offset=e})}
    `}};function Mr(e){Object.assign(this,e,{offset:0})}function Nr({duties:e,organizations:t},n){let r=new Map(t.map(({org:e},t)=>[e,t])),i=new Map(n.map(({duty:e,title:t},n)=>[e,{title:t,index:n}])),a=new Map;for(let t of e){if(this.duty&&t.duty!==this.duty||this.text&&!t.org.includes(this.text))continue;let e=`${t.org}\n${t.duty}`,r=i.get(t.duty)||{title:t.duty,index:n.length};a.has(e)||a.set(e,{org:t.org,kind:r,results:[]}),a.get(e).results.push(t)}return[...a.values()].filter(({results:e})=>!this.trouble||e.some(e=>e.status===`short`||e.status===`missed`)).sort((e,t)=>r.get(e.org)-r.get(t.org)||e.kind.index-t.kind.index)}function Pr(e){let t=e.reduce((e,{results:t})=>e.concat(t.map(e=>cn(e.period))),[]),n=Math.min(...t.map(e=>e.months)),r=Math.min(...t.map(e=>e.first)),i=Math.max(...t.map(e=>e.first+e.months)),a=[];for(let e=r;e<i;e+=n)a.push(e);let{year:o}=t[0];return h`<div class="scroll tall"><table class=${n===1?`fine`:``}>
      <thead><tr>
        <th class="stick" scope="col">党组织</th>
        ${this.duty?``:h`<th scope="col">制度</th>`}
        ${a.map(e=>h`<th scope="col" class="when">${Lr(o,e,n)}</th>`)}
      </tr></thead>
      <tbody>
        ${e.map(({org:t,kind:a,results:o},s)=>{let c=s>0&&e[s-1].org===t,l=e.filter(e=>e.org===t).length;return h`<tr class=${c?`again`:``}>
            ${c?``:h`<th class="stick" scope="rowgroup" rowspan=${l}>${t}</th>`}
            ${this.duty?``:h`<td class="nowrap">${a.title}</td>`}
            ${x(q,this,Fr).call(this,o,r,i,n)}
          </tr>`})}
      </tbody>
    </table></div>`}function Fr(e,t,n,r){let i=[],a=t,o=e=>{e>a&&i.push(h`<td class="none" colspan=${(e-a)/r}></td>`)},s=e.map(e=>({result:e,...cn(e.period)})).sort((e,t)=>e.first-t.first);for(let{result:e,first:t,months:n,name:c}of s)o(t),i.push(h`<td class="slot" colspan=${n/r}>${x(q,this,Ir).call(this,e,c,n)}</td>`),a=t+n;return o(n),i}function Ir(e,t,n){let{org:r,duty:i,status:a,counted:o,required:s,note:c}=e,l=Mn[a],u=a!==`exempt`&&(o<s||a===`met`||a===`late`)?`${o}/${s}`:``;return h`<button
      class=${`light ${a}`}
      title=${[`${t} ${l}`,u&&`${u} 次`,c].filter(Boolean).join(`，`)}
      aria-label=${`${r}，${t}，${l} ${u}`}
      @click=${t=>this.session.open({figure:{figure:`duty`,org:r,duty:i,period:e.period}},t.currentTarget)}
    >${Tr(a)}<span class="word">${l}</span>${n>1&&u?h`<span class="figures">${u}</span>`:``}</button>`}D(jr,`properties`,{duty:{state:!0},text:{state:!0},trouble:{state:!0},offset:{state:!0}}),D(jr,`styles`,[L,Dr,kr,o`
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
    `]);function Lr(e,t,n){return n===1?`${t}月`:n===12?`${e}年`:cn(e+(n===3?`Q${(t+2)/3}`:`H${(t+5)/6}`)).name}z(`lianjian-duties`,jr);var J=new WeakSet,Rr=class extends R{constructor(){super(),y(this,J),this.open=new Set,this.group=``}render(){let{assessment:e,printing:t}=this.session;if(!e)return``;let{scores:n}=e;if(n.length===0)return h`<p class="card">没有可评分的支部：缺少党组织名册。</p>`;let r=[...new Set(n.map(e=>e.group))],i=r.filter(e=>t||!this.group||e===this.group);return h`
      <div class="row spread no-print tools">
        <p class="quiet">只在同一组内排名。点分数看它是怎么来的，点「明细」看每一项。</p>
        ${r.length>1?h`<label>分组 <select @change=${e=>this.group=e.target.value}>
              <option value="">全部</option>
              ${r.map(e=>h`<option value=${e}>${e}</option>`)}
            </select></label>`:``}
      </div>
      ${i.map(e=>x(J,this,zr).call(this,e,n.filter(t=>t.group===e)))}
    `}};function zr(e,t){let n=t.slice().sort((e,t)=>e.rank-t.rank);return h`<section>
      <h3>${e}（${t.length} 个支部）</h3>
      <div class="scroll tall"><table>
        <thead><tr>
          <th class="number" scope="col">名次</th><th scope="col">支部</th><th class="number" scope="col">得分</th>
          <th scope="col">星级</th><th class="wide-bar" scope="col"><span class="hidden-text">得分图</span></th><th class="no-print"></th>
        </tr></thead>
        <tbody>${n.map(e=>[x(J,this,Br).call(this,e),this.open.has(e.org)?x(J,this,Vr).call(this,e):``])}</tbody>
      </table></div>
    </section>`}function Br(e){let t=this.open.has(e.org);return h`<tr>
      <td class="number">${e.rank}</td>
      <th scope="row">${e.org}${e.vetoes.map(e=>h`<div class="small error">否决项：${e}</div>`)}</th>
      <td class="number"><button class="link" @click=${t=>x(J,this,Ur).call(this,{org:e.org},t)}>${e.total.toFixed(2)}</button></td>
      <td class="nowrap stars" aria-label=${`${e.stars} 星`}>${zn(e.stars)}</td>
      <td class="wide-bar">${dr([{kind:`main`,value:e.total}],100)}</td>
      <td class="no-print nowrap">
        <button class="link" aria-expanded=${t} @click=${()=>x(J,this,Hr).call(this,e.org)}>${t?`收起`:`明细`}</button>
      </td>
    </tr>`}function Vr({org:e,items:t}){return h`<tr class="items"><td></td><td colspan="5">
      <table>
        <thead><tr><th scope="col">指标</th><th class="number" scope="col">得分</th><th class="number" scope="col">满分</th><th scope="col">为什么</th></tr></thead>
        <tbody>
          ${t.map(t=>h`<tr class=${t.max===0?`quiet`:``}>
              <td>${t.title}</td>
              <td class="number">${t.max===0?`不适用`:h`<button class="link" @click=${n=>x(J,this,Ur).call(this,{org:e,indicator:t.indicator},n)}>${t.points.toFixed(2)}</button>`}</td>
              <td class="number">${t.max===0?``:t.max.toFixed(2)}</td>
              <td>${t.why}${t.at.length>0?h` <span class="cell">${U(t.at[0])}${t.at.length>1?` 等 ${t.at.length} 处`:``}</span>`:``}</td>
            </tr>`)}
        </tbody>
      </table>
    </td></tr>`}function Hr(e){let t=new Set(this.open);t.delete(e)||t.add(e),this.open=t}function Ur(e,t){this.session.open({figure:{figure:`score`,...e}},t.currentTarget)}D(Rr,`properties`,{open:{state:!0},group:{state:!0}}),D(Rr,`styles`,[L,fr,o`
      .tools { margin-bottom: 0.4em; }
      section { margin-bottom: 1.2em; }
      section > h3 { margin-bottom: 0.4em; }
      tbody th { font-weight: 400; }
      .stars { color: #b07a10; letter-spacing: 0.05em; }
      .wide-bar { width: 30%; min-width: 8em; vertical-align: middle; }
      .items > td { background: #f8fafc; padding-top: 0; }
      .items thead th { position: static; background: none; }
    `]),z(`lianjian-scores`,Rr);var Wr=100,Gr=1e4,Kr=[[`blank`,`空白点`,`没有党组织，也没有工作覆盖的单位`],[`due`,`应建未建`,`按规定应当建立党组织而没有建立的单位`],[`excluded`,`不计入`,`按规则包不计入实体运营数的单位`]],qr=new WeakMap,Jr=new WeakMap,Yr=new WeakSet,Xr=class extends R{constructor(){super(),y(this,Yr),b(this,qr,null),b(this,Jr,Wr),this.only=`blank`,this.page=null}willUpdate(){let{assessment:e,printing:t}=this.session;if(!e)return;let n=t?Gr:Wr;(C(qr,this)!==e||C(Jr,this)!==n)&&(S(Jr,this,n),x(Yr,this,Zr).call(this,this.only,0))}render(){let{page:e,only:t}=this,[,n,r]=Kr.find(([e])=>e===t);return h`<section class="card">
      <div class="row spread">
        <h3>${n}名单${e?`（${e.total} 个）`:``}</h3>
        <label class="no-print">名单 <select @change=${e=>x(Yr,this,Zr).call(this,e.target.value,0)}>
          ${Kr.map(([e,n])=>h`<option value=${e} .selected=${e===t}>${n}</option>`)}
        </select></label>
      </div>
      <p class="quiet small">${r}。</p>
      ${e&&e.total===0?h`<p class="good">没有${n}。</p>`:``}
      ${e&&e.total>0?x(Yr,this,Qr).call(this,e):``}
    </section>`}};async function Zr(e,t){let{assessment:n}=this.session;S(qr,this,n),this.only=e;let r=await this.session.page(`units`,{only:e,offset:t,limit:C(Jr,this)}).catch(()=>null);C(qr,this)===n&&this.only===e&&(this.page=r)}function Qr({units:e,total:t,offset:n}){return h`
      <div class="scroll tall" tabindex="0" role="region" aria-label="单位名单"><table>
        <thead><tr>
          <th scope="col">单位</th><th scope="col">所在区域</th><th scope="col">组建方式</th><th class="number" scope="col">从业人数</th>
          <th class="number" scope="col">党员</th><th class="number" scope="col">正式党员</th><th scope="col">${this.only===`excluded`?`不计入的原因`:`指导员`}</th><th scope="col">位置</th>
        </tr></thead>
        <tbody>
          ${e.map(e=>h`<tr>
              <td>${e.name}</td>
              <td>${e.path.slice(-2).join(` › `)}</td>
              <td class="nowrap">${e.form}</td>
              <td class="number">${$r(e.staff)}</td>
              <td class="number">${$r(e.members)}</td>
              <td class="number">${$r(e.formal)}</td>
              <td>${this.only===`excluded`?e.excluded:e.instructor||`无`}</td>
              <td class="cell">${e.at.length>0?U(e.at[0]):``}</td>
            </tr>`)}
        </tbody>
      </table></div>
      ${Or({total:t,offset:n,limit:C(Jr,this),unit:`个`,turn:e=>x(Yr,this,Zr).call(this,this.only,e)})}
    `}D(Xr,`properties`,{only:{state:!0},page:{state:!0}}),D(Xr,`styles`,[L,kr,o`.scroll { margin-top: 0.5em; }`]);function $r(e){return e==null?`未填`:e}z(`lianjian-units`,Xr);var ei=[`organized`,`work`,`due`,`instructed`],ti=[[`listed`,`登记数`],[`excluded`,`不计入`],[`base`,`实体运营`],[`blanks`,`空白点`]],Y=new WeakSet,ni=class extends R{constructor(){super(),y(this,Y),this.all=!1,this.closed=new Set}render(){let{assessment:e,catalog:t}=this.session;if(!e)return``;let{coverage:n,plans:r}=e;if(n.every(e=>e.listed===0))return h`<p class="card">没有两新组织台账，未计算覆盖率。</p>`;let i=t.rates.filter(({rate:e})=>n.some(t=>t.rates[e])),a=this.all?i:i.filter(({rate:e})=>ei.includes(e));return h`
      <div class="row spread tools no-print">
        <p class="quiet">点任何一个数，看它由哪些单位、哪些格子得来。</p>
        <label><input type="checkbox" .checked=${this.all} @change=${e=>this.all=e.target.checked} /> 显示全部 ${i.length} 项指标</label>
      </div>
      <div class="scroll tall"><table>
        <thead><tr>
          <th class="stick" scope="col">区域</th>
          ${ti.map(([,e])=>h`<th class="number" scope="col">${e}</th>`)}
          ${a.map(({title:e,formula:t})=>h`<th class="number" scope="col" title=${t}>${e}</th>`)}
        </tr></thead>
        <tbody>${ui(n).filter(e=>!x(Y,this,ai).call(this,e)).map(e=>x(Y,this,ri).call(this,e,a,n))}</tbody>
      </table></div>
      ${x(Y,this,si).call(this,n)}
      <lianjian-units .session=${this.session}></lianjian-units>
      ${x(Y,this,ci).call(this,r)}
    `}};function ri(e,t,n){let r=e.path.join(`/`),i=e.path.length>0&&n.some(t=>li(t,e)),a=!this.closed.has(r);return h`<tr class=${e.level}>
      <th class="stick" scope="row">
        <span class=${`depth depth-${Math.min(e.path.length,4)}`}></span>${i?h`<button class="fold no-print" aria-expanded=${a} aria-label=${`${a?`收起`:`展开`}${e.area}`} @click=${()=>x(Y,this,oi).call(this,r)}>${a?`−`:`+`}</button>`:h`<span class="fold-space"></span>`}${e.area}
      </th>
      ${ti.map(([t])=>h`<td class="number">${x(Y,this,ii).call(this,{figure:t,path:e.path},e[t])}</td>`)}
      ${t.map(({rate:t})=>{let n=e.rates[t];if(!n)return h`<td class="number quiet">–</td>`;if(n.of===0)return h`<td class="number quiet small">${H(n)}</td>`;let r=h`${H(n)} <span class="pair">(${n.hit}/${n.of})</span>`;return h`<td class="number">${x(Y,this,ii).call(this,{figure:`rate`,rate:t,path:e.path},r)}</td>`})}
    </tr>`}function ii(e,t){return h`<button class="link" @click=${t=>this.session.open({figure:e},t.currentTarget)}>${t}</button>`}function ai({path:e}){return e.some((t,n)=>n<e.length&&this.closed.has(e.slice(0,n).join(`/`))&&n>0)}function oi(e){let t=new Set(this.closed);t.delete(e)||t.add(e),this.closed=t}function si(e){let t=e.filter(e=>e.level===`community`&&e.rates.organized&&e.rates.organized.of>0);if(t.length===0)return``;let n=t.map(e=>{let{hit:t,of:n}=e.rates.organized;return{name:e.area,text:`${H({hit:t,of:n})}（${t}/${n}）`,parts:[{kind:`main`,value:t/n}]}});return h`<section class="card chart"><h3>各社区组织覆盖率</h3>${ur({label:`各社区组织覆盖率：${n.map(e=>`${e.name} ${e.text}`).join(`，`)}`,rows:n,scale:1})}</section>`}function ci({jointBranches:e,instructors:t}){return h`
      ${e.length>0?h`<section class="card">
            <h3>联合组建建议</h3>
            <ul class="plans">
              ${e.map(e=>h`<li><strong>${e.site}</strong>：${e.units.join(`、`)}，共有正式党员 ${e.formalMembers} 名，可考虑联合组建党支部。</li>`)}
            </ul>
          </section>`:``}
      ${t.length>0?h`<section class="card">
            <h3>指导员派驻建议</h3>
            <ul class="plans">${t.map(e=>h`<li><strong>${e.instructor}</strong>：${e.units.join(`、`)}</li>`)}</ul>
          </section>`:``}
    `}D(ni,`properties`,{all:{state:!0},closed:{state:!0}}),D(ni,`styles`,[L,fr,o`
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
      @media print {
        .fold-space { display: none; }
      }
      .plans li { padding: 0.3em 0; border-top: 1px solid #e4e8ed; }
    `]);function li(e,t){return e.path.length>t.path.length&&t.path.every((t,n)=>e.path[n]===t)}function ui(e){let t=new Map,n=e=>e.join(`/`);e.forEach((e,r)=>t.set(n(e.path),r));let r=({path:e})=>e.map((r,i)=>t.get(n(e.slice(0,i+1))));return e.map(e=>({area:e,rank:r(e)})).sort((e,t)=>{for(let n=0;n<Math.min(e.rank.length,t.rank.length);n++)if(e.rank[n]!==t.rank[n])return e.rank[n]-t.rank[n];return e.rank.length-t.rank.length}).map(e=>e.area)}z(`lianjian-coverage`,ni);var di=100,fi=Object.keys(V),pi=new WeakMap,mi=new WeakMap,hi=new WeakMap,gi=new WeakMap,X=new WeakSet,_i=class extends R{constructor(){super(),y(this,X),b(this,pi,null),b(this,mi,null),b(this,hi,di),b(this,gi,0),this.query={},this.page=null}willUpdate(){let{assessment:e,filter:t,printing:n}=this.session;if(!e)return;let r=n?Math.max(e.findings.length,1):di;(C(pi,this)!==e||C(mi,this)!==t||C(hi,this)!==r)&&(S(pi,this,e),S(mi,this,t),S(hi,this,r),x(X,this,vi).call(this,t,0))}render(){let{assessment:e}=this.session;return e?e.findings.length===0?h`<p class="card good">✓ 没有发现问题。</p>`:h`
      ${x(X,this,yi).call(this,e)}
      ${this.page?x(X,this,xi).call(this,this.page.findings,e):h`<p class="quiet">正在取清单……</p>`}
      ${this.page?Or({...this.page,limit:C(hi,this),unit:`条`,turn:e=>x(X,this,vi).call(this,this.query,e)}):``}
    `:``}};async function vi(e,t){this.query=e;let n=await this.session.page(`findings`,{...e,offset:t,limit:C(hi,this)}).catch(()=>null);this.query===e&&(this.page=n)}function yi({findings:e}){let{query:t}=this,n=e=>{let n={...t,...e};for(let e of Object.keys(n))n[e]||delete n[e];x(X,this,vi).call(this,n,0)},r=wi(e,e=>e.rule),i=wi(e.filter(e=>e.org),e=>e.org);return h`<div class="row tools no-print">
      <label>级别 <select @change=${e=>n({severity:e.target.value})}>
        <option value="" .selected=${!t.severity}>全部 ${e.length}</option>
        ${fi.map(n=>h`<option value=${n} .selected=${t.severity===n}>${V[n]} ${e.filter(e=>e.severity===n).length}</option>`)}
      </select></label>
      <label>规则 <select class="long" @change=${e=>n({rule:e.target.value})}>
        <option value="" .selected=${!t.rule}>全部</option>
        ${[...r].map(([e,n])=>h`<option value=${e} .selected=${t.rule===e}>${x(X,this,Ci).call(this,e).title} ${n}</option>`)}
      </select></label>
      <label>党组织 <select class="long" @change=${e=>n({org:e.target.value})}>
        <option value="" .selected=${!t.org}>全部</option>
        ${[...i].map(([e,n])=>h`<option value=${e} .selected=${t.org===e}>${e} ${n}</option>`)}
      </select></label>
      <label>文字 <input type="search" placeholder="问题中的字" .value=${t.text||``} @input=${e=>x(X,this,bi).call(this,e.target.value,n)} /></label>
    </div>`}function bi(e,t){clearTimeout(C(gi,this)),S(gi,this,setTimeout(()=>t({text:e}),250))}function xi(e,{findings:t}){if(e.length===0)return h`<p class="card">没有符合条件的问题。</p>`;let n=new Map;for(let t of e)n.has(t.rule)||n.set(t.rule,[]),n.get(t.rule).push(t);return[...n].map(([e,n])=>{let{severity:r}=n[0],i=t.filter(t=>t.rule===e).length;return h`<section class="card">
        <div class="row spread top">
          <h3><span class=${`level ${r}`}>${V[r]}</span> ${x(X,this,Ci).call(this,e).title} <span class="quiet small">共 ${i} 条</span></h3>
          <button class="link no-print" @click=${t=>this.session.open({rule:e},t.currentTarget)}>规则说明 ${e}</button>
        </div>
        <ul>${n.map(e=>x(X,this,Si).call(this,e))}</ul>
      </section>`})}function Si(e){let{org:t,message:n,at:r,because:i,basis:a}=e,o=this.session.catalog.articles.filter(e=>a.includes(e.id));return h`<li>
      <div class="message">${t?h`<strong>${t}</strong> `:``}${n}
        <button class="link no-print" aria-label=${`详情：${n}`} @click=${t=>this.session.open({finding:e},t.currentTarget)}>详情</button>
      </div>
      <div class="cell">${r.slice(0,3).map((e,t)=>h`${t>0?`；`:``}${U(e)}`)}${r.length>3?` 等 ${r.length} 处`:``}</div>
      ${i.slice(0,2).map(e=>h`<div class="small quiet">对照 ${U(e.at)}：${e.note}</div>`)}
      ${o.length>0?h`<div class="small quiet">依据：${o.map(Ln).join(`；`)}</div>`:``}
    </li>`}function Ci(e){return this.session.catalog.rules.find(t=>t.code===e)||{title:e}}D(_i,`properties`,{query:{state:!0},page:{state:!0}}),D(_i,`styles`,[L,kr,o`
      .tools { margin-bottom: 0.8em; }
      .long { width: 13em; }
      .top { margin-bottom: 0.3em; }
      .level { display: inline-block; padding: 0 0.5em; margin-right: 0.3em; border: 1px solid currentColor; border-radius: 3px; font-size: 0.8em; font-weight: 400; }
      .level.error { background: #ffe1e1; }
      .level.warning { background: #fff1cc; }
      .level.hint { background: #ededed; }
      li { padding: 0.5em 0; border-top: 1px solid #e4e8ed; }
    `]);function wi(e,t){let n=new Map;for(let r of e)n.set(t(r),(n.get(t(r))||0)+1);return new Map([...n].sort((e,t)=>t[1]-e[1]))}z(`lianjian-findings`,_i);var Z=[[`overview`,`总览`],[`duties`,`季度履职`],[`scores`,`支部评分`],[`coverage`,`两新覆盖`],[`findings`,`问题清单`]],Ti=new WeakSet,Ei=class extends R{constructor(...e){super(...e),y(this,Ti)}render(){let{session:e}=this,{assessment:t}=e;if(!t)return``;let n=e.printing;return h`
      <div class="head">
        <h2 tabindex="-1">${e.title}结果</h2>
        <p class="row quiet">
          <span>截至 ${Rn(t.asOf)}</span>
          <span>规则包 ${x(Ti,this,Di).call(this)}</span>
          <span>校验码 ${t.seal.slice(0,12)}…</span>
        </p>
        <button class="no-print" @click=${()=>e.go(4)}>下一步：出报告</button>
      </div>
      <div class="tabs no-print" role="tablist" aria-label="自查结果" @keydown=${x(Ti,this,ki)}>
        ${Z.map(([t,n])=>h`<button
            role="tab"
            id=${`tab-${t}`}
            aria-controls=${`panel-${t}`}
            aria-selected=${e.tab===t}
            tabindex=${e.tab===t?0:-1}
            @click=${()=>e.look(t)}
          >${n}</button>`)}
      </div>
      ${Z.map(([t,r])=>h`<div
          role="tabpanel"
          id=${`panel-${t}`}
          aria-labelledby=${`tab-${t}`}
          ?hidden=${!n&&e.tab!==t}
        >
          <h2 class="print-only">${r}</h2>
          ${n||e.tab===t?x(Ti,this,Oi).call(this,t):``}
        </div>`)}
    `}};function Di(){let{id:e,version:t}=this.session.assessment.policy,n=this.session.catalog.policies.find(t=>t.id===e);return`${n?n.title:e}（${t}）`}function Oi(e){let{session:t}=this;return e===`overview`?h`<lianjian-overview .session=${t}></lianjian-overview>`:e===`duties`?h`<lianjian-duties .session=${t}></lianjian-duties>`:e===`scores`?h`<lianjian-scores .session=${t}></lianjian-scores>`:e===`coverage`?h`<lianjian-coverage .session=${t}></lianjian-coverage>`:h`<lianjian-findings .session=${t}></lianjian-findings>`}function ki(e){let t=Z.findIndex(([e])=>e===this.session.tab),n={ArrowRight:t+1,ArrowLeft:t-1,Home:0,End:Z.length-1}[e.key];if(n===void 0)return;e.preventDefault();let[r]=Z[(n+Z.length)%Z.length];this.session.look(r),this.updateComplete.then(()=>this.renderRoot.querySelector(`#tab-${r}`).focus())}D(Ei,`styles`,[L,o`
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
    `]),z(`lianjian-result`,Ei);var Ai=new WeakSet,ji=class extends R{constructor(...e){super(...e),y(this,Ai)}render(){let{session:e}=this,{assessment:t}=e;if(!t||e.step!==4)return``;let n=e=>t.findings.filter(t=>t.severity===e).length;return h`
      <section class="card">
        <h2 tabindex="-1">出报告</h2>
        <p>
          ${e.title}，截至 ${Rn(t.asOf)}：
          ${Object.keys(V).map(e=>`${V[e]} ${n(e)} 处`).join(`，`)}。
        </p>
        <ul class="papers">
          <li>
            <div><h3>工作簿（xlsx）</h3><p class="quiet">季度履职、支部评分、两新覆盖和问题清单，一张表一页，可用 WPS 或 Excel 打开。</p></div>
            <button class="primary" @click=${()=>e.download(`workbook`)}>下载工作簿</button>
          </li>
          <li>
            <div><h3>打印页（html）</h3><p class="quiet">排好 A4 版面的网页，双击打开即可打印或另存为 PDF。</p></div>
            <button class="primary" @click=${()=>e.download(`page`)}>下载打印页</button>
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
          <button @click=${x(Ai,this,Mi)}>${this.copied?`已复制`:`复制`}</button>
        </div>
        <p class="quiet small">规则包 ${t.policy.id} ${t.policy.version}，程序 ${t.engine}。</p>
      </section>
    `}};function Mi(){let e=this.renderRoot.querySelector(`.seal`),t=getSelection(),n=document.createRange();n.selectNodeContents(e),t.removeAllRanges(),t.addRange(n),this.copied=document.execCommand(`copy`),t.removeAllRanges(),setTimeout(()=>this.copied=!1,2e3)}D(ji,`properties`,{copied:{state:!0}}),D(ji,`styles`,[L,o`
      .papers { margin-top: 0.8em; }
      .papers li { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; padding: 0.8em 0; border-top: 1px solid #e4e8ed; }
      .papers li > div { flex: 1 1 18em; margin-right: 1em; }
      .papers button { min-width: 8em; }
      .seal { padding: 0.4em 0.7em; border: 1px solid #d5dae1; border-radius: 4px; background: #f5f6f8; word-break: break-all; }
    `]),z(`lianjian-report`,ji);function Ni(e){let t=e.replace(/^\s*# .*\n/,``).split(/\r?\n/),n=[],r=0,i=e=>{let n=[];for(;r<t.length&&e(t[r]);)n.push(t[r++]);return n};for(;r<t.length;){let e=t[r];if(e.trim()===``)r++;else if(e.startsWith("```")){r++;let t=i(e=>!e.startsWith("```"));r++,n.push(e.includes(`csv`)?Li(t):h`<pre>${t.join(`
`)}</pre>`)}else if(e.startsWith(`#`))r++,n.push(h`<h4>${e.replace(/^#+\s*/,``)}</h4>`);else if(e.startsWith(`>`)){let e=i(e=>e.startsWith(`>`)).map(e=>e.replace(/^>\s?/,``));n.push(h`<blockquote>${Ii(e.join(``))}</blockquote>`)}else if(Pi.test(e)){let e=i(e=>Pi.test(e)).map(e=>e.replace(Pi,``));n.push(h`<ul class="plain">${e.map(e=>h`<li>${Ii(e)}</li>`)}</ul>`)}else{let e=i(e=>e.trim()!==``&&!/^(```|#|>)/.test(e)&&!Pi.test(e));n.push(h`<p>${Ii(e.map(Fi).join(``))}</p>`)}}return n}var Pi=/^\s*([-*]|\d+\.)\s+/;function Fi(e){let t=/^→\s*(\S+)\s*(.*)$/.exec(e);if(!t)return e;let[,n,r]=t;return n===`无`?`结果：没有问题。`:`结果：${r||`本表`} 报出 ${n}。`}function Ii(e){return e.replace(/\[([^\]]*)\]\([^)]*\)/g,`$1`).split(/(`[^`]+`|\*\*[^*]+\*\*)/).map(e=>e.startsWith("`")&&e.length>1?h`<code>${e.slice(1,-1)}</code>`:e.startsWith(`**`)&&e.length>4?h`<strong>${e.slice(2,-2)}</strong>`:e)}function Li(e){let[t,...n]=e.filter(e=>e.trim()!==``).map(Ri);return t?h`<div class="scroll"><table>
    <thead><tr>${t.map(e=>h`<th>${e}</th>`)}</tr></thead>
    <tbody>${n.map(e=>h`<tr>${e.map(e=>h`<td>${e}</td>`)}</tr>`)}</tbody>
  </table></div>`:``}function Ri(e){let t=[];for(let[,n,r]of e.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g))t.push(n===void 0?r:n.replace(/""/g,`"`));return t}var zi=new WeakMap,Q=new WeakSet,Bi=class extends R{constructor(...e){super(...e),y(this,Q),b(this,zi,null)}render(){let{drawer:e}=this.session;return h`<dialog aria-labelledby="title" @cancel=${x(Q,this,Hi)} @click=${x(Q,this,Ui)}>
      ${e?h`<div class="head">
              <h2 id="title" tabindex="-1">${x(Q,this,Gi).call(this,e)}</h2>
              <button @click=${()=>this.session.close()}>关闭</button>
            </div>
            <div class="body">${x(Q,this,Ki).call(this,e)}</div>`:``}
    </dialog>`}updated(){let{drawer:e}=this.session;if(e===C(zi,this))return;S(zi,this,e);let t=this.renderRoot.querySelector(`dialog`);e?(t.open||t.showModal(),this.renderRoot.querySelector(`h2`).focus(),e.figure&&x(Q,this,Vi).call(this,e)):t.open&&t.close()}};async function Vi(e){this.explanation=null,this.failed=``;try{let t=await this.session.explain(e.figure);this.session.drawer===e&&(this.explanation=t)}catch(e){this.failed=e.message}}function Hi(e){e.preventDefault(),this.session.close()}function Ui(e){e.target.localName===`dialog`&&this.session.close()}function Wi(e){return this.session.catalog.rules.find(t=>t.code===e)}function Gi({finding:e,rule:t}){let n=x(Q,this,Wi).call(this,e?e.rule:t);return n?n.title:this.explanation?this.explanation.title:`这个数怎么来的`}function Ki({figure:e,finding:t,rule:n}){if(t)return x(Q,this,Xi).call(this,t);if(n)return h`<h3>规则说明（${n}）</h3>${x(Q,this,Zi).call(this,n)}`;if(this.failed)return h`<p class="error">没有取到说明：${this.failed}</p>`;if(!this.explanation)return h`<p class="quiet">正在取说明……</p>`;let{value:r,steps:i,basis:a}=this.explanation;return h`
      ${x(Q,this,qi).call(this,e,r)}
      <h3>怎么来的</h3>
      <ol class="steps">${$i(i).map(e=>x(Q,this,Ji).call(this,e,i.length<=ta))}</ol>
      ${x(Q,this,Qi).call(this,a)}
    `}function qi({figure:e,org:t,duty:n,period:r},i){if(e!==`duty`)return h`<p class="value">${i}</p>`;let{status:a,note:o}=this.session.assessment.duties.find(e=>e.org===t&&e.duty===n&&e.period===r);return h`<p class="state"><span class=${`light ${a}`}>${Tr(a)} ${Mn[a]}</span> ${o}</p>`}function Ji(e,t){let n=h`<span class="line"><span>${e.text}</span>${e.value?h`<strong>${e.value}</strong>`:``}</span>`,r=e.parts.length>0?h`<ol>${e.parts.map(e=>x(Q,this,Ji).call(this,e,t))}</ol>`:``;return e.depth===0||r===``?h`<li class="step">${n} ${x(Q,this,Yi).call(this,e)} ${r}</li>`:h`<li class="step"><details ?open=${t}><summary>${n}</summary>${x(Q,this,Yi).call(this,e)} ${r}</details></li>`}function Yi({at:e,rejected:t}){return h`${ea(e)}
      ${t.length>0?h`<ul class="rejected">
            ${t.map(e=>h`<li><span class="mark">不计</span>${e.why} <span class="cell">${U(e.at)}</span></li>`)}
          </ul>`:``}`}function Xi({severity:e,org:t,message:n,at:r,because:i,basis:a,fix:o,rule:s}){let c=this.session.catalog.articles.filter(e=>a.includes(e.id));return h`
      <p class="message"><span class=${`badge ${e}`}>${V[e]}</span> ${t?h`<strong>${t}</strong> `:``}${n}</p>
      ${r.length>0?h`<h3>在哪里</h3>${ea(r)}`:``}
      ${i.length>0?h`<h3>为什么</h3>
            <ul class="plain">${i.map(e=>h`<li>${e.note} <span class="cell">${U(e.at)}</span></li>`)}</ul>`:``}
      ${o?h`<h3>建议改法</h3>
            <p>${o.title}</p>
            <ul class="plain">${o.edits.map(e=>h`<li><span class="cell">${U(e.at)}</span> 改为「${e.value}」</li>`)}</ul>`:``}
      ${x(Q,this,Qi).call(this,c)}
      <details class="folded"><summary>规则说明（${s}）</summary>${x(Q,this,Zi).call(this,s)}</details>
    `}function Zi(e){let t=x(Q,this,Wi).call(this,e);return t?h`<div class="docs">${Ni(t.docs)}</div>`:``}function Qi(e){return e.length===0?``:h`<h3>依据</h3>
      <ul>
        ${e.map(e=>h`<li class="citation">
            <p>
              <strong>${e.act}</strong> ${e.label===e.act?``:e.label}
              <span class=${`badge ${e.kind}`}>${Pn[e.kind]}</span>
              ${e.verified?``:h`<span class="badge doubt">条号待核</span>`}
            </p>
            ${e.text?h`<blockquote>${e.text}</blockquote>`:``} ${e.note?h`<p class="small quiet">${e.note}</p>`:``}
          </li>`)}
      </ul>`}D(Bi,`properties`,{explanation:{state:!0},failed:{state:!0}}),D(Bi,`styles`,[L,Dr,o`
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
      .folded { margin-top: 1.4em; padding-top: 0.8em; border-top: 1px solid #e4e8ed; }
      .line { display: flex; justify-content: space-between; }
      .line strong { margin-left: 1em; white-space: nowrap; }
      .rejected { margin-top: 0.2em; padding: 0.3em 0.7em; background: #fff8e8; border-radius: 4px; font-size: 0.94em; }
      .mark { margin-right: 0.5em; color: #7a4b00; font-weight: 600; }
      .citation { padding: 0.5em 0; border-top: 1px solid #e4e8ed; }
      blockquote { margin: 0.3em 0; padding: 0.2em 0 0.2em 0.9em; border-left: 3px solid #c9d1da; color: #3a424c; }
      .plain { padding-left: 1.3em; list-style: disc; }
      .docs > * { margin-bottom: 0.5em; }
      .docs h4 { margin-top: 0.9em; }
      .docs thead th { position: static; }
      .docs table { font-size: 0.875em; }
      pre { white-space: pre-wrap; }
      code { padding: 0 0.3em; border-radius: 3px; background: #eff2f5; }
    `]);function $i(e){let t=[],n=[];for(let r of e){let e={...r,parts:[]};n.length=Math.min(r.depth,n.length),(n.length>0?n[n.length-1].parts:t).push(e),n.push(e)}return t}function ea(e){if(e.length===0)return``;let t=e=>h`<ul class="cells">${e.map(e=>h`<li class="cell">${U(e)}</li>`)}</ul>`;return e.length<=ta?t(e):h`${t(e.slice(0,ta))}<details><summary class="small">还有 ${e.length-ta} 处</summary>${t(e.slice(ta))}</details>`}var ta=20;z(`lianjian-drawer`,Bi);var na=[`选择文件`,`核对识别`,`自查结果`,`出报告`],ra=[[`normal`,`标准`],[`large`,`大字`],[`huge`,`特大`]],ia=new WeakMap,aa=new WeakSet,oa=class extends R{constructor(){super(),y(this,aa),b(this,ia,1),this.size=`normal`}async updated(){let{step:e}=this.session;if(e===C(ia,this))return;S(ia,this,e);let t=this.renderRoot.querySelector(`[data-step="${e}"] > *`);await t.updateComplete;let n=t.renderRoot.querySelector(`h2`);n&&n.focus({preventScroll:!0}),this.getBoundingClientRect().top<0&&this.scrollIntoView()}render(){let{session:e}=this;return h`
      <header class="bar no-print">
        <div class="wide">
          <div class="name"><strong>联建</strong><span>区域化党建自查</span></div>
          <div class="sizes" role="group" aria-label="字号">
            ${ra.map(([e,t])=>h`<button aria-pressed=${this.size===e} @click=${()=>this.size=e}>${t}</button>`)}
          </div>
        </div>
      </header>
      <div class="promise no-print"><div class="wide">文件只在本机处理，不上传、不联网。</div></div>
      <nav class="wide no-print" aria-label="步骤">
        <ol class="steps">${na.map((e,t)=>x(aa,this,sa).call(this,t+1,e))}</ol>
      </nav>
      <main class="wide">
        <div role="status" class="no-print">${x(aa,this,ca).call(this)}</div>
        <div data-step="1" ?hidden=${e.step!==1}><lianjian-choose .session=${e}></lianjian-choose></div>
        <div data-step="2" ?hidden=${e.step!==2}><lianjian-check .session=${e}></lianjian-check></div>
        <div data-step="3" ?hidden=${e.step!==3} class="printed"><lianjian-result .session=${e}></lianjian-result></div>
        <div data-step="4" ?hidden=${e.step!==4} class="no-print"><lianjian-report .session=${e}></lianjian-report></div>
      </main>
      <lianjian-drawer class="no-print" .session=${e}></lianjian-drawer>
    `}};function sa(e,t){let{session:n}=this,r=n.readings.length>0,i=e===1||r&&n.readings.some(e=>!e.refused);return h`<li class=${e<n.step?`done`:``}>
      <button
        aria-current=${n.step===e?`step`:`false`}
        ?disabled=${!i||!!n.busy}
        @click=${()=>n.go(e)}
      ><span class="digit">${e}</span><span>${t}</span></button>
    </li>`}function ca(){let{busy:e,notice:t,catalog:n}=this.session;if(e){let{done:t,total:n,name:r,verb:i}=e;return h`<div class="card progress">
        <span class="what">${i}${n>0?` ${t+1}/${n}：${r}`:`……`}</span>
        ${n>0?h`<progress max=${n} .value=${t}></progress>`:h`<progress></progress>`}
        <button @click=${()=>this.session.stop()}>取消</button>
      </div>`}return t?h`<div class="card notice">${t}</div>`:n?``:h`<p class="quiet">正在打开……</p>`}D(oa,`properties`,{size:{reflect:!0}}),D(oa,`styles`,[L,o`
      :host { font-size: 16px; min-height: 100vh; background: #f5f6f8; padding-bottom: 2em; }
      :host([size="large"]) { font-size: 18px; }
      :host([size="huge"]) { font-size: 21px; }
      .wide { max-width: 78em; margin: 0 auto; padding: 0 1.25em; }
      .bar { background: #b3131a; color: #fff; }
      .bar .wide { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; min-height: 3.5em; }
      .name strong { font-size: 1.5em; letter-spacing: 0.1em; margin-right: 0.5em; }
      .name span { font-size: 1.15em; }
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
        .steps { grid-template-columns: 1fr 1fr; }
        .steps button { justify-content: flex-start; min-height: 2.6em; }
        .wide { padding: 0 0.75em; }
      }
      @media print {
        :host { background: none; font-size: 12px; padding: 0; }
        .wide { max-width: none; padding: 0; }
        .printed { display: block !important; }
      }
    `]),z(`lianjian-shell`,oa);var la=o`:host { display: block; }`,$=new WeakMap,ua=new WeakMap,da=new WeakMap,fa=new WeakSet,pa=class extends HTMLElement{constructor(){super(),y(this,fa),b(this,$,new mn(this.constructor.assets)),b(this,ua,!1),b(this,da,!1);let e=this.attachShadow({mode:`open`});s(e,[la]);let t=document.createElement(`lianjian-shell`);t.session=C($,this),e.append(t),C($,this).addEventListener(`change`,()=>x(fa,this,ma).call(this)),C($,this).addEventListener(`tell`,({detail:{name:e,detail:t}})=>{S(da,this,e===`error`),this.dispatchEvent(new CustomEvent(`lianjian-${e}`,{detail:t,bubbles:!0,composed:!0}))})}connectedCallback(){C(ua,this)||(S(ua,this,!0),this.dataset.state=`starting`,C($,this).start())}attributeChangedCallback(e,t,n){n!==null&&n!==t&&C($,this).configure({[e===`as-of`?`asOf`:e]:n})}get readings(){return C($,this).readings}get assessment(){return C($,this).assessment}load(e){return C($,this).load(e)}sample(){return C($,this).sample()}async assess(){return await C($,this).go(3),this.assessment}render(e){return C($,this).render(e)}};function ma(){let{assessment:e,busy:t,catalog:n}=C($,this);e?this.dataset.seal=e.seal:delete this.dataset.seal,C(da,this)&&!t?this.dataset.state=`error`:t?this.dataset.state=`busy`:e?this.dataset.state=`result`:this.dataset.state=n?`ready`:`starting`}D(pa,`observedAttributes`,[`policy`,`period`,`as-of`]),D(pa,`assets`,null);var ha=e=>new URL(e,import.meta.url).href;pa.assets={worker:()=>new Worker(ha(`lianjian-worker.js`)),wasm:()=>ha(`lianjian_bg.wasm`),hasSample:!0,sample:async()=>{let{default:e}=await import(ha(`lianjian-sample.js`));return e.map(({name:e,base64:t})=>({name:e,bytes:on(t)}))}},z(`lianjian-kit`,pa);export{pa as LianjianKit};
