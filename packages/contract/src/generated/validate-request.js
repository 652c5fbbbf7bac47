// Generated from spec/ by `npx pnpm generate`. Do not edit: change spec/ and generate again.
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/.pnpm/ajv-formats@3.0.1_ajv@8.20.0/node_modules/ajv-formats/dist/formats.js
var require_formats = __commonJS({
  "node_modules/.pnpm/ajv-formats@3.0.1_ajv@8.20.0/node_modules/ajv-formats/dist/formats.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.formatNames = exports.fastFormats = exports.fullFormats = void 0;
    function fmtDef(validate, compare) {
      return { validate, compare };
    }
    exports.fullFormats = {
      // date: http://tools.ietf.org/html/rfc3339#section-5.6
      date: fmtDef(date, compareDate),
      // date-time: http://tools.ietf.org/html/rfc3339#section-5.6
      time: fmtDef(getTime(!0), compareTime),
      "date-time": fmtDef(getDateTime(!0), compareDateTime),
      "iso-time": fmtDef(getTime(), compareIsoTime),
      "iso-date-time": fmtDef(getDateTime(), compareIsoDateTime),
      // duration: https://tools.ietf.org/html/rfc3339#appendix-A
      duration: /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
      uri,
      "uri-reference": /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
      // uri-template: https://tools.ietf.org/html/rfc6570
      "uri-template": /^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
      // For the source: https://gist.github.com/dperini/729294
      // For test cases: https://mathiasbynens.be/demo/url-regex
      url: /^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
      email: /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
      hostname: /^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
      // optimized https://www.safaribooksonline.com/library/view/regular-expressions-cookbook/9780596802837/ch07s16.html
      ipv4: /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
      ipv6: /^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
      regex,
      // uuid: http://tools.ietf.org/html/rfc4122
      uuid: /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
      // JSON-pointer: https://tools.ietf.org/html/rfc6901
      // uri fragment: https://tools.ietf.org/html/rfc3986#appendix-A
      "json-pointer": /^(?:\/(?:[^~/]|~0|~1)*)*$/,
      "json-pointer-uri-fragment": /^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
      // relative JSON-pointer: http://tools.ietf.org/html/draft-luff-relative-json-pointer-00
      "relative-json-pointer": /^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
      // the following formats are used by the openapi specification: https://spec.openapis.org/oas/v3.0.0#data-types
      // byte: https://github.com/miguelmota/is-base64
      byte,
      // signed 32 bit integer
      int32: { type: "number", validate: validateInt32 },
      // signed 64 bit integer
      int64: { type: "number", validate: validateInt64 },
      // C-type float
      float: { type: "number", validate: validateNumber },
      // C-type double
      double: { type: "number", validate: validateNumber },
      // hint to the UI to hide input strings
      password: !0,
      // unchecked string payload
      binary: !0
    };
    exports.fastFormats = {
      ...exports.fullFormats,
      date: fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d$/, compareDate),
      time: fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareTime),
      "date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareDateTime),
      "iso-time": fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoTime),
      "iso-date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoDateTime),
      // uri: https://github.com/mafintosh/is-my-json-valid/blob/master/formats.js
      uri: /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
      "uri-reference": /^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
      // email (sources from jsen validator):
      // http://stackoverflow.com/questions/201323/using-a-regular-expression-to-validate-an-email-address#answer-8829363
      // http://www.w3.org/TR/html5/forms.html#valid-e-mail-address (search for 'wilful violation')
      email: /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i
    };
    exports.formatNames = Object.keys(exports.fullFormats);
    function isLeapYear(year) {
      return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    }
    var DATE = /^(\d\d\d\d)-(\d\d)-(\d\d)$/, DAYS = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    function date(str) {
      let matches = DATE.exec(str);
      if (!matches)
        return !1;
      let year = +matches[1], month = +matches[2], day = +matches[3];
      return month >= 1 && month <= 12 && day >= 1 && day <= (month === 2 && isLeapYear(year) ? 29 : DAYS[month]);
    }
    function compareDate(d1, d2) {
      if (d1 && d2)
        return d1 > d2 ? 1 : d1 < d2 ? -1 : 0;
    }
    var TIME = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
    function getTime(strictTimeZone) {
      return function(str) {
        let matches = TIME.exec(str);
        if (!matches)
          return !1;
        let hr = +matches[1], min = +matches[2], sec = +matches[3], tz = matches[4], tzSign = matches[5] === "-" ? -1 : 1, tzH = +(matches[6] || 0), tzM = +(matches[7] || 0);
        if (tzH > 23 || tzM > 59 || strictTimeZone && !tz)
          return !1;
        if (hr <= 23 && min <= 59 && sec < 60)
          return !0;
        let utcMin = min - tzM * tzSign, utcHr = hr - tzH * tzSign - (utcMin < 0 ? 1 : 0);
        return (utcHr === 23 || utcHr === -1) && (utcMin === 59 || utcMin === -1) && sec < 61;
      };
    }
    function compareTime(s1, s2) {
      if (!(s1 && s2))
        return;
      let t1 = (/* @__PURE__ */ new Date("2020-01-01T" + s1)).valueOf(), t2 = (/* @__PURE__ */ new Date("2020-01-01T" + s2)).valueOf();
      if (t1 && t2)
        return t1 - t2;
    }
    function compareIsoTime(t1, t2) {
      if (!(t1 && t2))
        return;
      let a1 = TIME.exec(t1), a2 = TIME.exec(t2);
      if (a1 && a2)
        return t1 = a1[1] + a1[2] + a1[3], t2 = a2[1] + a2[2] + a2[3], t1 > t2 ? 1 : t1 < t2 ? -1 : 0;
    }
    var DATE_TIME_SEPARATOR = /t|\s/i;
    function getDateTime(strictTimeZone) {
      let time = getTime(strictTimeZone);
      return function(str) {
        let dateTime = str.split(DATE_TIME_SEPARATOR);
        return dateTime.length === 2 && date(dateTime[0]) && time(dateTime[1]);
      };
    }
    function compareDateTime(dt1, dt2) {
      if (!(dt1 && dt2))
        return;
      let d1 = new Date(dt1).valueOf(), d2 = new Date(dt2).valueOf();
      if (d1 && d2)
        return d1 - d2;
    }
    function compareIsoDateTime(dt1, dt2) {
      if (!(dt1 && dt2))
        return;
      let [d1, t1] = dt1.split(DATE_TIME_SEPARATOR), [d2, t2] = dt2.split(DATE_TIME_SEPARATOR), res = compareDate(d1, d2);
      if (res !== void 0)
        return res || compareTime(t1, t2);
    }
    var NOT_URI_FRAGMENT = /\/|:/, URI = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
    function uri(str) {
      return NOT_URI_FRAGMENT.test(str) && URI.test(str);
    }
    var BYTE = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
    function byte(str) {
      return BYTE.lastIndex = 0, BYTE.test(str);
    }
    var MIN_INT32 = -(2 ** 31), MAX_INT32 = 2 ** 31 - 1;
    function validateInt32(value) {
      return Number.isInteger(value) && value <= MAX_INT32 && value >= MIN_INT32;
    }
    function validateInt64(value) {
      return Number.isInteger(value);
    }
    function validateNumber() {
      return !0;
    }
    var Z_ANCHOR = /[^\\]\\Z/;
    function regex(str) {
      if (Z_ANCHOR.test(str))
        return !1;
      try {
        return new RegExp(str), !0;
      } catch {
        return !1;
      }
    }
  }
});

// node_modules/.pnpm/fast-deep-equal@3.1.3/node_modules/fast-deep-equal/index.js
var require_fast_deep_equal = __commonJS({
  "node_modules/.pnpm/fast-deep-equal@3.1.3/node_modules/fast-deep-equal/index.js"(exports, module) {
    "use strict";
    module.exports = function equal(a, b) {
      if (a === b) return !0;
      if (a && b && typeof a == "object" && typeof b == "object") {
        if (a.constructor !== b.constructor) return !1;
        var length, i, keys;
        if (Array.isArray(a)) {
          if (length = a.length, length != b.length) return !1;
          for (i = length; i-- !== 0; )
            if (!equal(a[i], b[i])) return !1;
          return !0;
        }
        if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
        if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
        if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();
        if (keys = Object.keys(a), length = keys.length, length !== Object.keys(b).length) return !1;
        for (i = length; i-- !== 0; )
          if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return !1;
        for (i = length; i-- !== 0; ) {
          var key = keys[i];
          if (!equal(a[key], b[key])) return !1;
        }
        return !0;
      }
      return a !== a && b !== b;
    };
  }
});

// node_modules/.pnpm/ajv@8.20.0/node_modules/ajv/dist/runtime/equal.js
var require_equal = __commonJS({
  "node_modules/.pnpm/ajv@8.20.0/node_modules/ajv/dist/runtime/equal.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    var equal = require_fast_deep_equal();
    equal.code = 'require("ajv/dist/runtime/equal").default';
    exports.default = equal;
  }
});

// node_modules/.pnpm/ajv@8.20.0/node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/.pnpm/ajv@8.20.0/node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    function ucs2length(str) {
      let len = str.length, length = 0, pos = 0, value;
      for (; pos < len; )
        length++, value = str.charCodeAt(pos++), value >= 55296 && value <= 56319 && pos < len && (value = str.charCodeAt(pos), (value & 64512) === 56320 && pos++);
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// <stdin>
var { schema0, schema1, schema2, schema3, schema4, schema5, schema6, schema7, schema8 } = (() => {
  "use strict";
  let schema0__ = validate52, schema19 = { $ref: "spec#/components/schemas/ConsentRequest", $id: "schema0" }, schema21 = { description: "What the application asks the customer for.", type: "object", required: ["kind"], properties: { kind: { enum: ["account_access", "single_payment", "recurring_payment", "funds_confirmation"] } }, allOf: [{ if: { properties: { kind: { const: "account_access" } }, required: ["kind"] }, then: { $ref: "#/components/schemas/AccountAccessRequest" } }, { if: { properties: { kind: { const: "single_payment" } }, required: ["kind"] }, then: { $ref: "#/components/schemas/SinglePaymentRequest" } }, { if: { properties: { kind: { const: "recurring_payment" } }, required: ["kind"] }, then: { $ref: "#/components/schemas/RecurringPaymentRequest" } }, { if: { properties: { kind: { const: "funds_confirmation" } }, required: ["kind"] }, then: { $ref: "#/components/schemas/FundsConfirmationRequest" } }] }, schema22 = { type: "object", description: "To see accounts, until it expires.", additionalProperties: !1, required: ["kind", "permissions"], properties: { kind: { const: "account_access" }, permissions: { type: "array", minItems: 1, uniqueItems: !0, items: { $ref: "#/components/schemas/Permission" } }, transactions_from: { $ref: "#/components/schemas/Timestamp", description: "Transactions booked before it are not shown. Left out, all are." }, transactions_to: { $ref: "#/components/schemas/Timestamp", description: "Transactions booked at it or after are not shown. Left out, all are." }, expires_at: { $ref: "#/components/schemas/Timestamp", description: "Default and most: 180 days from now." } } }, schema23 = { type: "string", enum: ["accounts.read", "account_details.read", "balances.read", "transactions.read"] };
  function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate56.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
      let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!(data === "accounts.read" || data === "account_details.read" || data === "balances.read" || data === "transactions.read")) {
      let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema23.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    return validate56.errors = vErrors, errors === 0;
  }
  validate56.evaluated = { dynamicProps: !1, dynamicItems: !1 };
  let schema24 = { type: "string", format: "date-time", description: "RFC 3339, UTC.", examples: ["2026-01-15T06:00:00.000Z"] }, formats0 = require_formats().fullFormats["date-time"];
  function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate58.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
      if (!formats0.validate(data)) {
        let err0 = { instancePath, schemaPath: "#/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    return validate58.errors = vErrors, errors === 0;
  }
  validate58.evaluated = { dynamicProps: !1, dynamicItems: !1 };
  let func0 = require_equal().default;
  function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate55.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.kind === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.permissions === void 0) {
        let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "permissions" }, message: "must have required property 'permissions'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      for (let key0 in data)
        if (!(key0 === "kind" || key0 === "permissions" || key0 === "transactions_from" || key0 === "transactions_to" || key0 === "expires_at")) {
          let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      if (data.kind !== void 0 && data.kind !== "account_access") {
        let err3 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "account_access" }, message: "must be equal to constant" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data.permissions !== void 0) {
        let data1 = data.permissions;
        if (Array.isArray(data1)) {
          if (data1.length < 1) {
            let err4 = { instancePath: instancePath + "/permissions", schemaPath: "#/properties/permissions/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
          let len0 = data1.length;
          for (let i0 = 0; i0 < len0; i0++)
            validate56(data1[i0], { instancePath: instancePath + "/permissions/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors), errors = vErrors.length);
          let i1 = data1.length, j0;
          if (i1 > 1) {
            outer0:
              for (; i1--; )
                for (j0 = i1; j0--; )
                  if (func0(data1[i1], data1[j0])) {
                    let err5 = { instancePath: instancePath + "/permissions", schemaPath: "#/properties/permissions/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" };
                    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
                    break outer0;
                  }
          }
        } else {
          let err6 = { instancePath: instancePath + "/permissions", schemaPath: "#/properties/permissions/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      }
      data.transactions_from !== void 0 && (validate58(data.transactions_from, { instancePath: instancePath + "/transactions_from", parentData: data, parentDataProperty: "transactions_from", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors), errors = vErrors.length)), data.transactions_to !== void 0 && (validate58(data.transactions_to, { instancePath: instancePath + "/transactions_to", parentData: data, parentDataProperty: "transactions_to", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors), errors = vErrors.length)), data.expires_at !== void 0 && (validate58(data.expires_at, { instancePath: instancePath + "/expires_at", parentData: data, parentDataProperty: "expires_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors), errors = vErrors.length));
    } else {
      let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    return validate55.errors = vErrors, errors === 0;
  }
  validate55.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  let schema25 = { type: "object", description: "To make one payment, exactly this one.", additionalProperties: !1, required: ["kind", "amount", "payee", "rail"], properties: { kind: { const: "single_payment" }, amount: { $ref: "#/components/schemas/MoneyInput" }, payee: { $ref: "#/components/schemas/Payee" }, rail: { $ref: "#/components/schemas/Rail" }, debtor_account_id: { type: "string", pattern: "^acc_", description: "Left out, the customer chooses on the approval page." }, expires_at: { $ref: "#/components/schemas/Timestamp", description: "Default: 24 hours from now; at most 180 days." } } }, schema26 = { type: "object", description: `A positive amount. Up to thirteen digits before the point and two after it. What breaks that gets a code of its
own: amount_malformed, amount_negative, amount_zero, amount_too_precise, amount_too_large.
`, additionalProperties: !1, required: ["amount", "currency"], properties: { amount: { type: "string", minLength: 1, maxLength: 40, examples: ["1250.00"] }, currency: { $ref: "#/components/schemas/Currency" } } }, func2 = require_ucs2length().default, schema27 = { type: "string", pattern: "^[A-Z]{3}$", description: "ISO 4217.", examples: ["KES"] }, pattern3 = new RegExp("^[A-Z]{3}$", "u");
  function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate65.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
      if (!pattern3.test(data)) {
        let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" }, message: 'must match pattern "^[A-Z]{3}$"' };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    return validate65.errors = vErrors, errors === 0;
  }
  validate65.evaluated = { dynamicProps: !1, dynamicItems: !1 };
  function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate64.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.amount === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amount" }, message: "must have required property 'amount'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.currency === void 0) {
        let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "currency" }, message: "must have required property 'currency'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      for (let key0 in data)
        if (!(key0 === "amount" || key0 === "currency")) {
          let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      if (data.amount !== void 0) {
        let data0 = data.amount;
        if (typeof data0 == "string") {
          if (func2(data0) > 40) {
            let err3 = { instancePath: instancePath + "/amount", schemaPath: "#/properties/amount/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
          if (func2(data0) < 1) {
            let err4 = { instancePath: instancePath + "/amount", schemaPath: "#/properties/amount/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        } else {
          let err5 = { instancePath: instancePath + "/amount", schemaPath: "#/properties/amount/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      }
      data.currency !== void 0 && (validate65(data.currency, { instancePath: instancePath + "/currency", parentData: data, parentDataProperty: "currency", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors), errors = vErrors.length));
    } else {
      let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    return validate64.errors = vErrors, errors === 0;
  }
  validate64.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  let schema28 = { type: "object", description: "Who receives. Kenya has no IBAN, so an account is its number and its bank's code.", additionalProperties: !1, required: ["type", "name", "account_number", "bank_code"], properties: { type: { const: "account" }, name: { type: "string", minLength: 1, maxLength: 140, examples: ["Baraka Traders Ltd"] }, account_number: { type: "string", pattern: "^\\d{6,14}$", examples: ["0110000021"] }, bank_code: { type: "string", pattern: "^\\d{2}$", description: "The bank\u2019s code in its one canonical form: two digits.", examples: ["77"] } } }, pattern4 = new RegExp("^\\d{6,14}$", "u"), pattern5 = new RegExp("^\\d{2}$", "u");
  function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate68.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.type === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.name === void 0) {
        let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.account_number === void 0) {
        let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "account_number" }, message: "must have required property 'account_number'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.bank_code === void 0) {
        let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "bank_code" }, message: "must have required property 'bank_code'" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      for (let key0 in data)
        if (!(key0 === "type" || key0 === "name" || key0 === "account_number" || key0 === "bank_code")) {
          let err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      if (data.type !== void 0 && data.type !== "account") {
        let err5 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "account" }, message: "must be equal to constant" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (data.name !== void 0) {
        let data1 = data.name;
        if (typeof data1 == "string") {
          if (func2(data1) > 140) {
            let err6 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 140 }, message: "must NOT have more than 140 characters" };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
          if (func2(data1) < 1) {
            let err7 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        } else {
          let err8 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      }
      if (data.account_number !== void 0) {
        let data2 = data.account_number;
        if (typeof data2 == "string") {
          if (!pattern4.test(data2)) {
            let err9 = { instancePath: instancePath + "/account_number", schemaPath: "#/properties/account_number/pattern", keyword: "pattern", params: { pattern: "^\\d{6,14}$" }, message: 'must match pattern "^\\d{6,14}$"' };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        } else {
          let err10 = { instancePath: instancePath + "/account_number", schemaPath: "#/properties/account_number/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      }
      if (data.bank_code !== void 0) {
        let data3 = data.bank_code;
        if (typeof data3 == "string") {
          if (!pattern5.test(data3)) {
            let err11 = { instancePath: instancePath + "/bank_code", schemaPath: "#/properties/bank_code/pattern", keyword: "pattern", params: { pattern: "^\\d{2}$" }, message: 'must match pattern "^\\d{2}$"' };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        } else {
          let err12 = { instancePath: instancePath + "/bank_code", schemaPath: "#/properties/bank_code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      }
    } else {
      let err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    return validate68.errors = vErrors, errors === 0;
  }
  validate68.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  let schema29 = { type: "string", enum: ["internal", "pesalink"], description: "internal books at once between two Wekeza accounts; pesalink reaches other banks, up to KES 999,999." };
  function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate70.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
      let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!(data === "internal" || data === "pesalink")) {
      let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema29.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    return validate70.errors = vErrors, errors === 0;
  }
  validate70.evaluated = { dynamicProps: !1, dynamicItems: !1 };
  let pattern6 = new RegExp("^acc_", "u");
  function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate63.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.kind === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.amount === void 0) {
        let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amount" }, message: "must have required property 'amount'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.payee === void 0) {
        let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "payee" }, message: "must have required property 'payee'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.rail === void 0) {
        let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rail" }, message: "must have required property 'rail'" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      for (let key0 in data)
        if (!(key0 === "kind" || key0 === "amount" || key0 === "payee" || key0 === "rail" || key0 === "debtor_account_id" || key0 === "expires_at")) {
          let err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      if (data.kind !== void 0 && data.kind !== "single_payment") {
        let err5 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "single_payment" }, message: "must be equal to constant" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (data.amount !== void 0 && (validate64(data.amount, { instancePath: instancePath + "/amount", parentData: data, parentDataProperty: "amount", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length)), data.payee !== void 0 && (validate68(data.payee, { instancePath: instancePath + "/payee", parentData: data, parentDataProperty: "payee", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors), errors = vErrors.length)), data.rail !== void 0 && (validate70(data.rail, { instancePath: instancePath + "/rail", parentData: data, parentDataProperty: "rail", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors), errors = vErrors.length)), data.debtor_account_id !== void 0) {
        let data4 = data.debtor_account_id;
        if (typeof data4 == "string") {
          if (!pattern6.test(data4)) {
            let err6 = { instancePath: instancePath + "/debtor_account_id", schemaPath: "#/properties/debtor_account_id/pattern", keyword: "pattern", params: { pattern: "^acc_" }, message: 'must match pattern "^acc_"' };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        } else {
          let err7 = { instancePath: instancePath + "/debtor_account_id", schemaPath: "#/properties/debtor_account_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      }
      data.expires_at !== void 0 && (validate58(data.expires_at, { instancePath: instancePath + "/expires_at", parentData: data, parentDataProperty: "expires_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors), errors = vErrors.length));
    } else {
      let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    return validate63.errors = vErrors, errors === 0;
  }
  validate63.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  let schema30 = { type: "object", description: `To make payments to the named payees, each within a cap and together within what a period allows, until it expires.
Periods are of the calendar in Nairobi: days, weeks from Monday, months.
`, additionalProperties: !1, required: ["kind", "cap_per_payment", "payees", "rail", "expires_at"], properties: { kind: { const: "recurring_payment" }, cap_per_payment: { $ref: "#/components/schemas/MoneyInput" }, cap_per_period: { $ref: "#/components/schemas/PeriodCapInput", description: "What all payments of one period may come to. Left out, only each payment is capped." }, payments_per_period_max: { type: "integer", minimum: 1, maximum: 1e3, description: "How many payments one period may see; it goes with cap_per_period." }, payees: { type: "array", minItems: 1, maxItems: 20, items: { $ref: "#/components/schemas/Payee" }, description: "Whoever may be paid; nobody else." }, rail: { $ref: "#/components/schemas/Rail" }, debtor_account_id: { type: "string", pattern: "^acc_" }, starts_at: { $ref: "#/components/schemas/Timestamp", description: "The first moment at which it allows a payment. Left out, that is its approval." }, expires_at: { $ref: "#/components/schemas/Timestamp", description: "At most 365 days from now." } }, dependentRequired: { payments_per_period_max: ["cap_per_period"] } }, func6 = Object.prototype.hasOwnProperty, schema31 = { type: "object", description: "An amount for each day, week or month in Nairobi.", additionalProperties: !1, required: ["amount", "period"], properties: { amount: { $ref: "#/components/schemas/MoneyInput" }, period: { $ref: "#/components/schemas/Period" } } }, schema32 = { type: "string", enum: ["day", "week", "month"], description: "Of the calendar in Nairobi; a week begins on Monday." };
  function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate78.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
      let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!(data === "day" || data === "week" || data === "month")) {
      let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema32.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    return validate78.errors = vErrors, errors === 0;
  }
  validate78.evaluated = { dynamicProps: !1, dynamicItems: !1 };
  function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate76.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.amount === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amount" }, message: "must have required property 'amount'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.period === void 0) {
        let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "period" }, message: "must have required property 'period'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      for (let key0 in data)
        if (!(key0 === "amount" || key0 === "period")) {
          let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      data.amount !== void 0 && (validate64(data.amount, { instancePath: instancePath + "/amount", parentData: data, parentDataProperty: "amount", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length)), data.period !== void 0 && (validate78(data.period, { instancePath: instancePath + "/period", parentData: data, parentDataProperty: "period", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors), errors = vErrors.length));
    } else {
      let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    return validate76.errors = vErrors, errors === 0;
  }
  validate76.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate74.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.kind === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.cap_per_payment === void 0) {
        let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cap_per_payment" }, message: "must have required property 'cap_per_payment'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.payees === void 0) {
        let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "payees" }, message: "must have required property 'payees'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.rail === void 0) {
        let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rail" }, message: "must have required property 'rail'" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data.expires_at === void 0) {
        let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "expires_at" }, message: "must have required property 'expires_at'" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      for (let key0 in data)
        if (!func6.call(schema30.properties, key0)) {
          let err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      if (data.kind !== void 0 && data.kind !== "recurring_payment") {
        let err6 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "recurring_payment" }, message: "must be equal to constant" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (data.cap_per_payment !== void 0 && (validate64(data.cap_per_payment, { instancePath: instancePath + "/cap_per_payment", parentData: data, parentDataProperty: "cap_per_payment", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length)), data.cap_per_period !== void 0 && (validate76(data.cap_per_period, { instancePath: instancePath + "/cap_per_period", parentData: data, parentDataProperty: "cap_per_period", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length)), data.payments_per_period_max !== void 0) {
        let data3 = data.payments_per_period_max;
        if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3))) {
          let err7 = { instancePath: instancePath + "/payments_per_period_max", schemaPath: "#/properties/payments_per_period_max/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (typeof data3 == "number") {
          if (data3 > 1e3 || isNaN(data3)) {
            let err8 = { instancePath: instancePath + "/payments_per_period_max", schemaPath: "#/properties/payments_per_period_max/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
          if (data3 < 1 || isNaN(data3)) {
            let err9 = { instancePath: instancePath + "/payments_per_period_max", schemaPath: "#/properties/payments_per_period_max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        }
      }
      if (data.payees !== void 0) {
        let data4 = data.payees;
        if (Array.isArray(data4)) {
          if (data4.length > 20) {
            let err10 = { instancePath: instancePath + "/payees", schemaPath: "#/properties/payees/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items" };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
          if (data4.length < 1) {
            let err11 = { instancePath: instancePath + "/payees", schemaPath: "#/properties/payees/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
          let len0 = data4.length;
          for (let i0 = 0; i0 < len0; i0++)
            validate68(data4[i0], { instancePath: instancePath + "/payees/" + i0, parentData: data4, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors), errors = vErrors.length);
        } else {
          let err12 = { instancePath: instancePath + "/payees", schemaPath: "#/properties/payees/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      }
      if (data.rail !== void 0 && (validate70(data.rail, { instancePath: instancePath + "/rail", parentData: data, parentDataProperty: "rail", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors), errors = vErrors.length)), data.debtor_account_id !== void 0) {
        let data7 = data.debtor_account_id;
        if (typeof data7 == "string") {
          if (!pattern6.test(data7)) {
            let err13 = { instancePath: instancePath + "/debtor_account_id", schemaPath: "#/properties/debtor_account_id/pattern", keyword: "pattern", params: { pattern: "^acc_" }, message: 'must match pattern "^acc_"' };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        } else {
          let err14 = { instancePath: instancePath + "/debtor_account_id", schemaPath: "#/properties/debtor_account_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      }
      if (data.starts_at !== void 0 && (validate58(data.starts_at, { instancePath: instancePath + "/starts_at", parentData: data, parentDataProperty: "starts_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors), errors = vErrors.length)), data.expires_at !== void 0 && (validate58(data.expires_at, { instancePath: instancePath + "/expires_at", parentData: data, parentDataProperty: "expires_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors), errors = vErrors.length)), data.payments_per_period_max !== void 0 && data.cap_per_period === void 0) {
        let err15 = { instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
          property: "payments_per_period_max",
          missingProperty: "cap_per_period",
          depsCount: 1,
          deps: "cap_per_period"
        }, message: "must have property cap_per_period when property payments_per_period_max is present" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    } else {
      let err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
    return validate74.errors = vErrors, errors === 0;
  }
  validate74.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  let schema33 = { type: "object", description: "To ask whether one account could pay an amount: yes or no, never how much it holds.", additionalProperties: !1, required: ["kind"], properties: { kind: { const: "funds_confirmation" }, debtor_account_id: { type: "string", pattern: "^acc_", description: "Left out, the customer chooses on the approval page." }, expires_at: { $ref: "#/components/schemas/Timestamp", description: "Default and most: 180 days from now." } } };
  function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate86.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.kind === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      for (let key0 in data)
        if (!(key0 === "kind" || key0 === "debtor_account_id" || key0 === "expires_at")) {
          let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      if (data.kind !== void 0 && data.kind !== "funds_confirmation") {
        let err2 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "funds_confirmation" }, message: "must be equal to constant" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.debtor_account_id !== void 0) {
        let data1 = data.debtor_account_id;
        if (typeof data1 == "string") {
          if (!pattern6.test(data1)) {
            let err3 = { instancePath: instancePath + "/debtor_account_id", schemaPath: "#/properties/debtor_account_id/pattern", keyword: "pattern", params: { pattern: "^acc_" }, message: 'must match pattern "^acc_"' };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        } else {
          let err4 = { instancePath: instancePath + "/debtor_account_id", schemaPath: "#/properties/debtor_account_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      }
      data.expires_at !== void 0 && (validate58(data.expires_at, { instancePath: instancePath + "/expires_at", parentData: data, parentDataProperty: "expires_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors), errors = vErrors.length));
    } else {
      let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    return validate86.errors = vErrors, errors === 0;
  }
  validate86.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate54.evaluated;
    evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
    let _errs2 = errors, valid1 = !0, _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.kind === void 0 && (missing0 = "kind")) {
        let err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      } else if (data.kind !== void 0 && data.kind !== "account_access") {
        let err1 = {};
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    var _valid0 = _errs3 === errors;
    if (errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null), _valid0) {
      let _errs5 = errors;
      validate55(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length);
      var _valid0 = _errs5 === errors;
      if (valid1 = _valid0, valid1)
        var props0 = !0;
    }
    if (!valid1) {
      let err2 = { instancePath, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    let _errs7 = errors, valid3 = !0, _errs8 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing1;
      if (data.kind === void 0 && (missing1 = "kind")) {
        let err3 = {};
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      } else if (data.kind !== void 0 && data.kind !== "single_payment") {
        let err4 = {};
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    var _valid1 = _errs8 === errors;
    if (errors = _errs7, vErrors !== null && (_errs7 ? vErrors.length = _errs7 : vErrors = null), _valid1) {
      let _errs10 = errors;
      validate63(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length);
      var _valid1 = _errs10 === errors;
      if (valid3 = _valid1, valid3)
        var props1 = !0;
    }
    if (!valid3) {
      let err5 = { instancePath, schemaPath: "#/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    props0 !== !0 && props1 !== void 0 && (props1 === !0 ? props0 = !0 : (props0 = props0 || {}, Object.assign(props0, props1)));
    let _errs12 = errors, valid5 = !0, _errs13 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing2;
      if (data.kind === void 0 && (missing2 = "kind")) {
        let err6 = {};
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      } else if (data.kind !== void 0 && data.kind !== "recurring_payment") {
        let err7 = {};
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    var _valid2 = _errs13 === errors;
    if (errors = _errs12, vErrors !== null && (_errs12 ? vErrors.length = _errs12 : vErrors = null), _valid2) {
      let _errs15 = errors;
      validate74(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors), errors = vErrors.length);
      var _valid2 = _errs15 === errors;
      if (valid5 = _valid2, valid5)
        var props2 = !0;
    }
    if (!valid5) {
      let err8 = { instancePath, schemaPath: "#/allOf/2/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    props0 !== !0 && props2 !== void 0 && (props2 === !0 ? props0 = !0 : (props0 = props0 || {}, Object.assign(props0, props2)));
    let _errs17 = errors, valid7 = !0, _errs18 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing3;
      if (data.kind === void 0 && (missing3 = "kind")) {
        let err9 = {};
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      } else if (data.kind !== void 0 && data.kind !== "funds_confirmation") {
        let err10 = {};
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    var _valid3 = _errs18 === errors;
    if (errors = _errs17, vErrors !== null && (_errs17 ? vErrors.length = _errs17 : vErrors = null), _valid3) {
      let _errs20 = errors;
      validate86(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors), errors = vErrors.length);
      var _valid3 = _errs20 === errors;
      if (valid7 = _valid3, valid7)
        var props3 = !0;
    }
    if (!valid7) {
      let err11 = { instancePath, schemaPath: "#/allOf/3/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (props0 !== !0 && props3 !== void 0 && (props3 === !0 ? props0 = !0 : (props0 = props0 || {}, Object.assign(props0, props3))), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.kind === void 0) {
        let err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
      if (props0 !== !0 && (props0 = props0 || {}, props0.kind = !0), data.kind !== void 0) {
        let data4 = data.kind;
        if (!(data4 === "account_access" || data4 === "single_payment" || data4 === "recurring_payment" || data4 === "funds_confirmation")) {
          let err13 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema21.properties.kind.enum }, message: "must be equal to one of the allowed values" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      }
    } else {
      let err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    return validate54.errors = vErrors, evaluated0.props = props0, errors === 0;
  }
  validate54.evaluated = { dynamicProps: !0, dynamicItems: !1 };
  function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate52.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !validate54(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))
      vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length;
    else
      var props0 = validate54.evaluated.props;
    return validate52.errors = vErrors, evaluated0.props = props0, errors === 0;
  }
  validate52.evaluated = { dynamicProps: !0, dynamicItems: !1 };
  let schema1__ = validate90, schema34 = { $ref: "spec#/components/schemas/FundsConfirmationAsk", $id: "schema1" }, schema35 = { type: "object", additionalProperties: !1, required: ["amount"], properties: { amount: { $ref: "#/components/schemas/MoneyInput" } } };
  function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate91.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.amount === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amount" }, message: "must have required property 'amount'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      for (let key0 in data)
        if (key0 !== "amount") {
          let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      data.amount !== void 0 && (validate64(data.amount, { instancePath: instancePath + "/amount", parentData: data, parentDataProperty: "amount", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length));
    } else {
      let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    return validate91.errors = vErrors, errors === 0;
  }
  validate91.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate90.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate91(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length), validate90.errors = vErrors, errors === 0;
  }
  validate90.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  let schema2__ = validate94, schema36 = { $ref: "spec#/components/schemas/PaymentRequest", $id: "schema2" }, schema37 = { type: "object", description: "The payment that the consent allows, field for field.", additionalProperties: !1, required: ["debtor_account_id", "amount", "payee", "rail"], properties: { debtor_account_id: { type: "string", pattern: "^acc_" }, amount: { $ref: "#/components/schemas/MoneyInput" }, payee: { $ref: "#/components/schemas/Payee" }, rail: { $ref: "#/components/schemas/Rail" }, reference: { type: "string", maxLength: 35, description: "What both sides read on their statements." }, execution_date: { type: "string", format: "date", description: "A later day in East Africa Time; left out, the payment is made now." } } }, formats2 = require_formats().fullFormats.date;
  function validate95(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate95.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.debtor_account_id === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "debtor_account_id" }, message: "must have required property 'debtor_account_id'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.amount === void 0) {
        let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amount" }, message: "must have required property 'amount'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.payee === void 0) {
        let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "payee" }, message: "must have required property 'payee'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.rail === void 0) {
        let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rail" }, message: "must have required property 'rail'" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      for (let key0 in data)
        if (!(key0 === "debtor_account_id" || key0 === "amount" || key0 === "payee" || key0 === "rail" || key0 === "reference" || key0 === "execution_date")) {
          let err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      if (data.debtor_account_id !== void 0) {
        let data0 = data.debtor_account_id;
        if (typeof data0 == "string") {
          if (!pattern6.test(data0)) {
            let err5 = { instancePath: instancePath + "/debtor_account_id", schemaPath: "#/properties/debtor_account_id/pattern", keyword: "pattern", params: { pattern: "^acc_" }, message: 'must match pattern "^acc_"' };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        } else {
          let err6 = { instancePath: instancePath + "/debtor_account_id", schemaPath: "#/properties/debtor_account_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      }
      if (data.amount !== void 0 && (validate64(data.amount, { instancePath: instancePath + "/amount", parentData: data, parentDataProperty: "amount", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length)), data.payee !== void 0 && (validate68(data.payee, { instancePath: instancePath + "/payee", parentData: data, parentDataProperty: "payee", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors), errors = vErrors.length)), data.rail !== void 0 && (validate70(data.rail, { instancePath: instancePath + "/rail", parentData: data, parentDataProperty: "rail", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors), errors = vErrors.length)), data.reference !== void 0) {
        let data4 = data.reference;
        if (typeof data4 == "string") {
          if (func2(data4) > 35) {
            let err7 = { instancePath: instancePath + "/reference", schemaPath: "#/properties/reference/maxLength", keyword: "maxLength", params: { limit: 35 }, message: "must NOT have more than 35 characters" };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        } else {
          let err8 = { instancePath: instancePath + "/reference", schemaPath: "#/properties/reference/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      }
      if (data.execution_date !== void 0) {
        let data5 = data.execution_date;
        if (typeof data5 == "string") {
          if (!formats2.validate(data5)) {
            let err9 = { instancePath: instancePath + "/execution_date", schemaPath: "#/properties/execution_date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        } else {
          let err10 = { instancePath: instancePath + "/execution_date", schemaPath: "#/properties/execution_date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      }
    } else {
      let err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    return validate95.errors = vErrors, errors === 0;
  }
  validate95.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate94.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate95(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors), errors = vErrors.length), validate94.errors = vErrors, errors === 0;
  }
  validate94.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  let schema3__ = validate100, schema38 = { $ref: "spec#/components/schemas/TransferRequest", $id: "schema3" }, schema39 = { type: "object", description: "Between two accounts of the customer, under a payment consent whose payee is the receiving account.", additionalProperties: !1, required: ["debtor_account_id", "creditor_account_id", "amount"], properties: { debtor_account_id: { type: "string", pattern: "^acc_" }, creditor_account_id: { type: "string", pattern: "^acc_" }, amount: { $ref: "#/components/schemas/MoneyInput" }, reference: { type: "string", maxLength: 35 } } };
  function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate101.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.debtor_account_id === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "debtor_account_id" }, message: "must have required property 'debtor_account_id'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.creditor_account_id === void 0) {
        let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "creditor_account_id" }, message: "must have required property 'creditor_account_id'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.amount === void 0) {
        let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amount" }, message: "must have required property 'amount'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      for (let key0 in data)
        if (!(key0 === "debtor_account_id" || key0 === "creditor_account_id" || key0 === "amount" || key0 === "reference")) {
          let err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      if (data.debtor_account_id !== void 0) {
        let data0 = data.debtor_account_id;
        if (typeof data0 == "string") {
          if (!pattern6.test(data0)) {
            let err4 = { instancePath: instancePath + "/debtor_account_id", schemaPath: "#/properties/debtor_account_id/pattern", keyword: "pattern", params: { pattern: "^acc_" }, message: 'must match pattern "^acc_"' };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        } else {
          let err5 = { instancePath: instancePath + "/debtor_account_id", schemaPath: "#/properties/debtor_account_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      }
      if (data.creditor_account_id !== void 0) {
        let data1 = data.creditor_account_id;
        if (typeof data1 == "string") {
          if (!pattern6.test(data1)) {
            let err6 = { instancePath: instancePath + "/creditor_account_id", schemaPath: "#/properties/creditor_account_id/pattern", keyword: "pattern", params: { pattern: "^acc_" }, message: 'must match pattern "^acc_"' };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        } else {
          let err7 = { instancePath: instancePath + "/creditor_account_id", schemaPath: "#/properties/creditor_account_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      }
      if (data.amount !== void 0 && (validate64(data.amount, { instancePath: instancePath + "/amount", parentData: data, parentDataProperty: "amount", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length)), data.reference !== void 0) {
        let data3 = data.reference;
        if (typeof data3 == "string") {
          if (func2(data3) > 35) {
            let err8 = { instancePath: instancePath + "/reference", schemaPath: "#/properties/reference/maxLength", keyword: "maxLength", params: { limit: 35 }, message: "must NOT have more than 35 characters" };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        } else {
          let err9 = { instancePath: instancePath + "/reference", schemaPath: "#/properties/reference/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      }
    } else {
      let err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    return validate101.errors = vErrors, errors === 0;
  }
  validate101.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  function validate100(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate100.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate101(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors), errors = vErrors.length), validate100.errors = vErrors, errors === 0;
  }
  validate100.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  let schema4__ = validate104, schema40 = { $ref: "spec#/components/schemas/SandboxTokenRequest", $id: "schema4" }, schema41 = { type: "object", additionalProperties: !1, required: ["consent_id"], properties: { consent_id: { type: "string", pattern: "^csn_", description: "An authorised consent of this application." }, scopes: { type: "array", uniqueItems: !0, items: { type: "string" }, description: "Default: every scope that the consent can carry." } } }, pattern12 = new RegExp("^csn_", "u");
  function validate105(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate105.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.consent_id === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "consent_id" }, message: "must have required property 'consent_id'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      for (let key0 in data)
        if (!(key0 === "consent_id" || key0 === "scopes")) {
          let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      if (data.consent_id !== void 0) {
        let data0 = data.consent_id;
        if (typeof data0 == "string") {
          if (!pattern12.test(data0)) {
            let err2 = { instancePath: instancePath + "/consent_id", schemaPath: "#/properties/consent_id/pattern", keyword: "pattern", params: { pattern: "^csn_" }, message: 'must match pattern "^csn_"' };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        } else {
          let err3 = { instancePath: instancePath + "/consent_id", schemaPath: "#/properties/consent_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      }
      if (data.scopes !== void 0) {
        let data1 = data.scopes;
        if (Array.isArray(data1)) {
          let len0 = data1.length;
          for (let i0 = 0; i0 < len0; i0++)
            if (typeof data1[i0] != "string") {
              let err4 = { instancePath: instancePath + "/scopes/" + i0, schemaPath: "#/properties/scopes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
          let i1 = data1.length, j0;
          if (i1 > 1) {
            let indices0 = {};
            for (; i1--; ) {
              let item0 = data1[i1];
              if (typeof item0 == "string") {
                if (typeof indices0[item0] == "number") {
                  j0 = indices0[item0];
                  let err5 = { instancePath: instancePath + "/scopes", schemaPath: "#/properties/scopes/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" };
                  vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
                  break;
                }
                indices0[item0] = i1;
              }
            }
          }
        } else {
          let err6 = { instancePath: instancePath + "/scopes", schemaPath: "#/properties/scopes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      }
    } else {
      let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    return validate105.errors = vErrors, errors === 0;
  }
  validate105.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  function validate104(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate104.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate105(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors), errors = vErrors.length), validate104.errors = vErrors, errors === 0;
  }
  validate104.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  let schema5__ = validate107, schema42 = { $ref: "spec#/components/schemas/SandboxSessionRequest", $id: "schema5" }, schema43 = { type: "object", additionalProperties: !1, required: ["customer_id"], properties: { customer_id: { type: "string", pattern: "^cus_", examples: ["cus_wanjiru"] } } }, pattern13 = new RegExp("^cus_", "u");
  function validate108(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate108.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.customer_id === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "customer_id" }, message: "must have required property 'customer_id'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      for (let key0 in data)
        if (key0 !== "customer_id") {
          let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      if (data.customer_id !== void 0) {
        let data0 = data.customer_id;
        if (typeof data0 == "string") {
          if (!pattern13.test(data0)) {
            let err2 = { instancePath: instancePath + "/customer_id", schemaPath: "#/properties/customer_id/pattern", keyword: "pattern", params: { pattern: "^cus_" }, message: 'must match pattern "^cus_"' };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        } else {
          let err3 = { instancePath: instancePath + "/customer_id", schemaPath: "#/properties/customer_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      }
    } else {
      let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    return validate108.errors = vErrors, errors === 0;
  }
  validate108.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  function validate107(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate107.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate108(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors), errors = vErrors.length), validate107.errors = vErrors, errors === 0;
  }
  validate107.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  let schema6__ = validate110, schema44 = { $ref: "spec#/components/schemas/ApproveConsentRequest", $id: "schema6" }, schema45 = { type: "object", additionalProperties: !1, required: ["customer_id"], properties: { customer_id: { type: "string", pattern: "^cus_", examples: ["cus_wanjiru"] }, account_ids: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", pattern: "^acc_" }, description: "Default: every account of the customer for account access; the named or first account for a payment." } } };
  function validate111(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate111.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.customer_id === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "customer_id" }, message: "must have required property 'customer_id'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      for (let key0 in data)
        if (!(key0 === "customer_id" || key0 === "account_ids")) {
          let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      if (data.customer_id !== void 0) {
        let data0 = data.customer_id;
        if (typeof data0 == "string") {
          if (!pattern13.test(data0)) {
            let err2 = { instancePath: instancePath + "/customer_id", schemaPath: "#/properties/customer_id/pattern", keyword: "pattern", params: { pattern: "^cus_" }, message: 'must match pattern "^cus_"' };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        } else {
          let err3 = { instancePath: instancePath + "/customer_id", schemaPath: "#/properties/customer_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      }
      if (data.account_ids !== void 0) {
        let data1 = data.account_ids;
        if (Array.isArray(data1)) {
          if (data1.length < 1) {
            let err4 = { instancePath: instancePath + "/account_ids", schemaPath: "#/properties/account_ids/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
          let len0 = data1.length;
          for (let i0 = 0; i0 < len0; i0++) {
            let data2 = data1[i0];
            if (typeof data2 == "string") {
              if (!pattern6.test(data2)) {
                let err5 = { instancePath: instancePath + "/account_ids/" + i0, schemaPath: "#/properties/account_ids/items/pattern", keyword: "pattern", params: { pattern: "^acc_" }, message: 'must match pattern "^acc_"' };
                vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
              }
            } else {
              let err6 = { instancePath: instancePath + "/account_ids/" + i0, schemaPath: "#/properties/account_ids/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
          }
          let i1 = data1.length, j0;
          if (i1 > 1) {
            let indices0 = {};
            for (; i1--; ) {
              let item0 = data1[i1];
              if (typeof item0 == "string") {
                if (typeof indices0[item0] == "number") {
                  j0 = indices0[item0];
                  let err7 = { instancePath: instancePath + "/account_ids", schemaPath: "#/properties/account_ids/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" };
                  vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
                  break;
                }
                indices0[item0] = i1;
              }
            }
          }
        } else {
          let err8 = { instancePath: instancePath + "/account_ids", schemaPath: "#/properties/account_ids/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      }
    } else {
      let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    return validate111.errors = vErrors, errors === 0;
  }
  validate111.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  function validate110(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate110.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate111(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors), errors = vErrors.length), validate110.errors = vErrors, errors === 0;
  }
  validate110.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  let schema7__ = validate113, schema46 = { $ref: "spec#/components/schemas/RejectConsentRequest", $id: "schema7" }, schema47 = { type: "object", additionalProperties: !1, required: ["customer_id"], properties: { customer_id: { type: "string", pattern: "^cus_", examples: ["cus_wanjiru"] } } };
  function validate114(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate114.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.customer_id === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "customer_id" }, message: "must have required property 'customer_id'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      for (let key0 in data)
        if (key0 !== "customer_id") {
          let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      if (data.customer_id !== void 0) {
        let data0 = data.customer_id;
        if (typeof data0 == "string") {
          if (!pattern13.test(data0)) {
            let err2 = { instancePath: instancePath + "/customer_id", schemaPath: "#/properties/customer_id/pattern", keyword: "pattern", params: { pattern: "^cus_" }, message: 'must match pattern "^cus_"' };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        } else {
          let err3 = { instancePath: instancePath + "/customer_id", schemaPath: "#/properties/customer_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      }
    } else {
      let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    return validate114.errors = vErrors, errors === 0;
  }
  validate114.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  function validate113(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate113.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate114(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors), errors = vErrors.length), validate113.errors = vErrors, errors === 0;
  }
  validate113.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  let schema8__ = validate116, schema48 = { $ref: "spec#/components/schemas/AdvanceClockRequest", $id: "schema8" }, schema49 = { type: "object", additionalProperties: !1, required: ["seconds"], properties: { seconds: { type: "integer", minimum: 1, maximum: 31536e4, description: "How far, in seconds; at most ten years of 365 days." } } };
  function validate117(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate117.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.seconds === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "seconds" }, message: "must have required property 'seconds'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      for (let key0 in data)
        if (key0 !== "seconds") {
          let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      if (data.seconds !== void 0) {
        let data0 = data.seconds;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
          let err2 = { instancePath: instancePath + "/seconds", schemaPath: "#/properties/seconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (typeof data0 == "number") {
          if (data0 > 31536e4 || isNaN(data0)) {
            let err3 = { instancePath: instancePath + "/seconds", schemaPath: "#/properties/seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 31536e4 }, message: "must be <= 315360000" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
          if (data0 < 1 || isNaN(data0)) {
            let err4 = { instancePath: instancePath + "/seconds", schemaPath: "#/properties/seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        }
      }
    } else {
      let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    return validate117.errors = vErrors, errors === 0;
  }
  validate117.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  function validate116(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate116.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate117(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors), errors = vErrors.length), validate116.errors = vErrors, errors === 0;
  }
  return validate116.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 }, { schema0: schema0__, schema1: schema1__, schema2: schema2__, schema3: schema3__, schema4: schema4__, schema5: schema5__, schema6: schema6__, schema7: schema7__, schema8: schema8__ };
})(), { query0, query1, query2, query3, query4 } = (() => {
  "use strict";
  let query0__ = validate52, schema19 = { type: "object", additionalProperties: !1, properties: {}, $id: "query0" };
  function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate52.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data))
      for (let key0 in data) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    else {
      let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    return validate52.errors = vErrors, errors === 0;
  }
  validate52.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  let query1__ = validate53, schema20 = { type: "object", additionalProperties: !1, properties: { from: { type: "string", format: "date-time" }, to: { type: "string", format: "date-time" }, direction: { type: "string", enum: ["credit", "debit"] }, limit: { type: "integer", minimum: 1, maximum: 100, default: 25 }, cursor: { type: "string", maxLength: 512 } }, $id: "query1" }, formats0 = require_formats().fullFormats["date-time"], func1 = require_ucs2length().default;
  function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate53.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      data.limit === void 0 && (data.limit = 25);
      for (let key0 in data)
        if (!(key0 === "from" || key0 === "to" || key0 === "direction" || key0 === "limit" || key0 === "cursor")) {
          let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      if (data.from !== void 0) {
        let data0 = data.from;
        if (typeof data0 != "string") {
          let dataType0 = typeof data0, coerced0;
          if (coerced0 === void 0)
            if (dataType0 == "number" || dataType0 == "boolean")
              coerced0 = "" + data0;
            else if (data0 === null)
              coerced0 = "";
            else {
              let err1 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            }
          coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.from = coerced0));
        }
        if (typeof data0 == "string" && !formats0.validate(data0)) {
          let err2 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      }
      if (data.to !== void 0) {
        let data1 = data.to;
        if (typeof data1 != "string") {
          let dataType1 = typeof data1, coerced1;
          if (coerced1 === void 0)
            if (dataType1 == "number" || dataType1 == "boolean")
              coerced1 = "" + data1;
            else if (data1 === null)
              coerced1 = "";
            else {
              let err3 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
          coerced1 !== void 0 && (data1 = coerced1, data !== void 0 && (data.to = coerced1));
        }
        if (typeof data1 == "string" && !formats0.validate(data1)) {
          let err4 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      }
      if (data.direction !== void 0) {
        let data2 = data.direction;
        if (typeof data2 != "string") {
          let dataType2 = typeof data2, coerced2;
          if (coerced2 === void 0)
            if (dataType2 == "number" || dataType2 == "boolean")
              coerced2 = "" + data2;
            else if (data2 === null)
              coerced2 = "";
            else {
              let err5 = { instancePath: instancePath + "/direction", schemaPath: "#/properties/direction/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
          coerced2 !== void 0 && (data2 = coerced2, data !== void 0 && (data.direction = coerced2));
        }
        if (!(data2 === "credit" || data2 === "debit")) {
          let err6 = { instancePath: instancePath + "/direction", schemaPath: "#/properties/direction/enum", keyword: "enum", params: { allowedValues: schema20.properties.direction.enum }, message: "must be equal to one of the allowed values" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      }
      let data3 = data.limit;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3))) {
        let dataType3 = typeof data3, coerced3;
        if (coerced3 === void 0)
          if (dataType3 === "boolean" || data3 === null || dataType3 === "string" && data3 && data3 == +data3 && !(data3 % 1))
            coerced3 = +data3;
          else {
            let err7 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        coerced3 !== void 0 && (data3 = coerced3, data !== void 0 && (data.limit = coerced3));
      }
      if (typeof data3 == "number") {
        if (data3 > 100 || isNaN(data3)) {
          let err8 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (data3 < 1 || isNaN(data3)) {
          let err9 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      }
      if (data.cursor !== void 0) {
        let data4 = data.cursor;
        if (typeof data4 != "string") {
          let dataType4 = typeof data4, coerced4;
          if (coerced4 === void 0)
            if (dataType4 == "number" || dataType4 == "boolean")
              coerced4 = "" + data4;
            else if (data4 === null)
              coerced4 = "";
            else {
              let err10 = { instancePath: instancePath + "/cursor", schemaPath: "#/properties/cursor/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
            }
          coerced4 !== void 0 && (data4 = coerced4, data !== void 0 && (data.cursor = coerced4));
        }
        if (typeof data4 == "string" && func1(data4) > 512) {
          let err11 = { instancePath: instancePath + "/cursor", schemaPath: "#/properties/cursor/maxLength", keyword: "maxLength", params: { limit: 512 }, message: "must NOT have more than 512 characters" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      }
    } else {
      let err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    return validate53.errors = vErrors, errors === 0;
  }
  validate53.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  let query2__ = validate54, schema21 = { type: "object", additionalProperties: !1, properties: { status: { $ref: "spec#/components/schemas/ConsentStatus" }, limit: { type: "integer", minimum: 1, maximum: 100, default: 25 }, cursor: { type: "string", maxLength: 512 } }, $id: "query2" }, schema23 = { type: "string", enum: ["awaiting_authorisation", "awaiting_co_holder", "authorised", "rejected", "revoked", "expired", "consumed"], description: `awaiting_co_holder: one holder of the account has approved, and every other one must. The last four are final.
` };
  function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate56.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
      let dataType0 = typeof data, coerced0;
      if (coerced0 === void 0)
        if (dataType0 == "number" || dataType0 == "boolean")
          coerced0 = "" + data;
        else if (data === null)
          coerced0 = "";
        else {
          let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      coerced0 !== void 0 && (data = coerced0, parentData !== void 0 && (parentData[parentDataProperty] = coerced0));
    }
    if (!(data === "awaiting_authorisation" || data === "awaiting_co_holder" || data === "authorised" || data === "rejected" || data === "revoked" || data === "expired" || data === "consumed")) {
      let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema23.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    return validate56.errors = vErrors, errors === 0;
  }
  validate56.evaluated = { dynamicProps: !1, dynamicItems: !1 };
  function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate54.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      data.limit === void 0 && (data.limit = 25);
      for (let key0 in data)
        if (!(key0 === "status" || key0 === "limit" || key0 === "cursor")) {
          let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      data.status !== void 0 && (validate56(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors), errors = vErrors.length));
      let data1 = data.limit;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1))) {
        let dataType0 = typeof data1, coerced0;
        if (coerced0 === void 0)
          if (dataType0 === "boolean" || data1 === null || dataType0 === "string" && data1 && data1 == +data1 && !(data1 % 1))
            coerced0 = +data1;
          else {
            let err1 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
        coerced0 !== void 0 && (data1 = coerced0, data !== void 0 && (data.limit = coerced0));
      }
      if (typeof data1 == "number") {
        if (data1 > 100 || isNaN(data1)) {
          let err2 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          let err3 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      }
      if (data.cursor !== void 0) {
        let data2 = data.cursor;
        if (typeof data2 != "string") {
          let dataType1 = typeof data2, coerced1;
          if (coerced1 === void 0)
            if (dataType1 == "number" || dataType1 == "boolean")
              coerced1 = "" + data2;
            else if (data2 === null)
              coerced1 = "";
            else {
              let err4 = { instancePath: instancePath + "/cursor", schemaPath: "#/properties/cursor/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
          coerced1 !== void 0 && (data2 = coerced1, data !== void 0 && (data.cursor = coerced1));
        }
        if (typeof data2 == "string" && func1(data2) > 512) {
          let err5 = { instancePath: instancePath + "/cursor", schemaPath: "#/properties/cursor/maxLength", keyword: "maxLength", params: { limit: 512 }, message: "must NOT have more than 512 characters" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      }
    } else {
      let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    return validate54.errors = vErrors, errors === 0;
  }
  validate54.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  let query3__ = validate58, schema24 = { type: "object", additionalProperties: !1, properties: { status: { type: "string", enum: ["scheduled", "pending", "settled", "failed", "cancelled"] }, limit: { type: "integer", minimum: 1, maximum: 100, default: 25 }, cursor: { type: "string", maxLength: 512 } }, $id: "query3" };
  function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate58.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      data.limit === void 0 && (data.limit = 25);
      for (let key0 in data)
        if (!(key0 === "status" || key0 === "limit" || key0 === "cursor")) {
          let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      if (data.status !== void 0) {
        let data0 = data.status;
        if (typeof data0 != "string") {
          let dataType0 = typeof data0, coerced0;
          if (coerced0 === void 0)
            if (dataType0 == "number" || dataType0 == "boolean")
              coerced0 = "" + data0;
            else if (data0 === null)
              coerced0 = "";
            else {
              let err1 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            }
          coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.status = coerced0));
        }
        if (!(data0 === "scheduled" || data0 === "pending" || data0 === "settled" || data0 === "failed" || data0 === "cancelled")) {
          let err2 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema24.properties.status.enum }, message: "must be equal to one of the allowed values" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      }
      let data1 = data.limit;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1))) {
        let dataType1 = typeof data1, coerced1;
        if (coerced1 === void 0)
          if (dataType1 === "boolean" || data1 === null || dataType1 === "string" && data1 && data1 == +data1 && !(data1 % 1))
            coerced1 = +data1;
          else {
            let err3 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        coerced1 !== void 0 && (data1 = coerced1, data !== void 0 && (data.limit = coerced1));
      }
      if (typeof data1 == "number") {
        if (data1 > 100 || isNaN(data1)) {
          let err4 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          let err5 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      }
      if (data.cursor !== void 0) {
        let data2 = data.cursor;
        if (typeof data2 != "string") {
          let dataType2 = typeof data2, coerced2;
          if (coerced2 === void 0)
            if (dataType2 == "number" || dataType2 == "boolean")
              coerced2 = "" + data2;
            else if (data2 === null)
              coerced2 = "";
            else {
              let err6 = { instancePath: instancePath + "/cursor", schemaPath: "#/properties/cursor/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
          coerced2 !== void 0 && (data2 = coerced2, data !== void 0 && (data.cursor = coerced2));
        }
        if (typeof data2 == "string" && func1(data2) > 512) {
          let err7 = { instancePath: instancePath + "/cursor", schemaPath: "#/properties/cursor/maxLength", keyword: "maxLength", params: { limit: 512 }, message: "must NOT have more than 512 characters" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      }
    } else {
      let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    return validate58.errors = vErrors, errors === 0;
  }
  validate58.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  let query4__ = validate59, schema25 = { type: "object", additionalProperties: !1, properties: { limit: { type: "integer", minimum: 1, maximum: 100, default: 25 }, cursor: { type: "string", maxLength: 512 } }, $id: "query4" };
  function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate59.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      data.limit === void 0 && (data.limit = 25);
      for (let key0 in data)
        if (!(key0 === "limit" || key0 === "cursor")) {
          let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      let data0 = data.limit;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
        let dataType0 = typeof data0, coerced0;
        if (coerced0 === void 0)
          if (dataType0 === "boolean" || data0 === null || dataType0 === "string" && data0 && data0 == +data0 && !(data0 % 1))
            coerced0 = +data0;
          else {
            let err1 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
        coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.limit = coerced0));
      }
      if (typeof data0 == "number") {
        if (data0 > 100 || isNaN(data0)) {
          let err2 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (data0 < 1 || isNaN(data0)) {
          let err3 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      }
      if (data.cursor !== void 0) {
        let data1 = data.cursor;
        if (typeof data1 != "string") {
          let dataType1 = typeof data1, coerced1;
          if (coerced1 === void 0)
            if (dataType1 == "number" || dataType1 == "boolean")
              coerced1 = "" + data1;
            else if (data1 === null)
              coerced1 = "";
            else {
              let err4 = { instancePath: instancePath + "/cursor", schemaPath: "#/properties/cursor/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
          coerced1 !== void 0 && (data1 = coerced1, data !== void 0 && (data.cursor = coerced1));
        }
        if (typeof data1 == "string" && func1(data1) > 512) {
          let err5 = { instancePath: instancePath + "/cursor", schemaPath: "#/properties/cursor/maxLength", keyword: "maxLength", params: { limit: 512 }, message: "must NOT have more than 512 characters" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      }
    } else {
      let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    return validate59.errors = vErrors, errors === 0;
  }
  return validate59.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 }, { query0: query0__, query1: query1__, query2: query2__, query3: query3__, query4: query4__ };
})(), requestValidators = {
  listAccounts: {
    query: query0
  },
  getAccount: {
    query: query0
  },
  getAccountBalance: {
    query: query0
  },
  getAccountDetails: {
    query: query0
  },
  listTransactions: {
    query: query1
  },
  getTransaction: {
    query: query0
  },
  listConsents: {
    query: query2
  },
  createConsent: {
    query: query0,
    body: schema0
  },
  getConsent: {
    query: query0
  },
  revokeConsent: {
    query: query0
  },
  getConsentHistory: {
    query: query0
  },
  confirmFunds: {
    query: query0,
    body: schema1
  },
  listPayments: {
    query: query3
  },
  createPayment: {
    query: query0,
    body: schema2
  },
  getPayment: {
    query: query0
  },
  cancelPayment: {
    query: query0
  },
  createTransfer: {
    query: query0,
    body: schema3
  },
  getTransfer: {
    query: query0
  },
  listMyConsents: {
    query: query2
  },
  getMyConsent: {
    query: query0
  },
  revokeMyConsent: {
    query: query0
  },
  getMyConsentHistory: {
    query: query0
  },
  approveMyConsent: {
    query: query0
  },
  rejectMyConsent: {
    query: query0
  },
  renewMyConsent: {
    query: query0
  },
  listMyReceipts: {
    query: query4
  },
  listPersonas: {
    query: query0
  },
  createSandboxToken: {
    query: query0,
    body: schema4
  },
  createSandboxSession: {
    query: query0,
    body: schema5
  },
  approveConsent: {
    query: query0,
    body: schema6
  },
  rejectConsent: {
    query: query0,
    body: schema7
  },
  getClock: {
    query: query0
  },
  advanceClock: {
    query: query0,
    body: schema8
  },
  resetBank: {
    query: query0
  },
  getLiveness: {
    query: query0
  },
  getReadiness: {
    query: query0
  },
  getVersion: {
    query: query0
  },
  getContract: {
    query: query0
  },
  explainError: {
    query: query0
  }
};
export {
  requestValidators
};
