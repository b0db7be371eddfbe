import { lineRule } from './line-rule.ts';

/** Checks of who may do what, in the words of the usual frameworks. */
const CHECK =
  /(?<=\b(?:is|has|check|require|ensure|assert|verify|can|must)_?)(?:admin|owner|authenticated|authorized|authorised|logged_?in|permissions?|access|roles?|scopes?|superuser|staff|privileges?)|\b(?:login_required|permission_required|user_passes_test|permission_classes|authentication_classes|PreAuthorize|PostAuthorize|RolesAllowed|Secured|DenyAll|PermitAll|permitAll|AllowAnonymous|skip_before_action|authenticate_\w+!|authenticate_user|authorize!|current_user_can|before_action\s+:(?:auth|require)\w*|verify_authenticity_token|skip_forgery_protection|protect_from_forgery|csrf_exempt|csrf_protect|isAuthenticated|requireAuth\w*|ensureAuthenticated|checkPermission\w*|hasPermission\w*|hasRole|hasAuthority|authorizeRequests|verify_?(?:signature|token|jwt|password|hmac|credentials)|(?:check|compare|validate)_?(?:password|token|signature|credentials))\b|\[Authorize\b|@(?:auth|Auth)\.\w+|\baccess_control\b|\b(?:HttpStatus\.|StatusCode\.?)?(?:Forbidden|Unauthorized|PermissionDenied|AccessDenied|NotAuthorized)(?:Error|Exception)?\b|\bstatus(?:_?code)?\s*[(:=]\s*40[13]\b|\.(?:role|is_?admin|is_?staff|is_?superuser|is_?authenticated)\b|\buser(?:_?id|\.id)\s*[!=]==?|\bcurrent_user\b|\bpassword\s*[!=]==?|\breq\.session\b|['"]Authorization['"]|\bcsrf\w*\b/i;

export const sensitiveAccess = lineRule({
  code: 'RISK_ACCESS_CHECK',
  title: 'A check of who may do what',
  why: 'A permission or authentication check that changes by one word lets somebody in; tests seldom show it.',
  remedy: 'Have somebody who knows the access model read the line, and test who is refused.',
  words: [
    '401',
    '403',
    'forbidden',
    'denied',
    'session',
    'user',
    'auth',
    'perm',
    'admin',
    'owner',
    'login',
    'logged',
    'role',
    'access',
    'csrf',
    'forgery',
    'sign',
    'token',
    'passw',
    'hmac',
    'jwt',
    'Secured',
    'DenyAll',
    'scope',
    'staff',
    'superuser',
    'cred',
    'privilege',
  ],
  added: CHECK,
  removed: CHECK,
});
